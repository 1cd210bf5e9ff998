package org.trama.web.format;

import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Has Spring MVC negotiate the formats of all paths that have several.
 */
@Configuration(proxyBeanMethods = false)
class FormatSettings implements WebMvcConfigurer {

	private static final int BEHIND_OTHER_CHECKS = 1;

	private final FormatNegotiation negotiation;

	FormatSettings(List<PathFormats> formats) {
		this.negotiation = new FormatNegotiation(formats);
	}

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
		configurer.strategies(List.of(this.negotiation));
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this.negotiation).addPathPatterns("/api/**").order(BEHIND_OTHER_CHECKS);
	}

}
