package org.trama.web;

import java.util.Collection;
import java.util.List;

import org.trama.web.parameter.CriteriaResolver;
import org.trama.web.parameter.KnownParameters;
import org.trama.web.refusal.Languages;
import org.trama.web.refusal.ProblemTexts;
import org.trama.web.refusal.SinglePage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The settings of Spring MVC in Trama.
 */
@Configuration(proxyBeanMethods = false)
public class WebSettings implements WebMvcConfigurer {

	@Bean
	static Languages localeResolver() {
		return new Languages();
	}

	@Bean
	static ProblemTexts problemTexts(Languages languages) {
		return new ProblemTexts(languages);
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new CriteriaResolver());
	}

	@Override
	public void addViewControllers(ViewControllerRegistry views) {
		SinglePage.ROOMS.forEach((room) -> views.addViewController(room).setViewName("forward:" + SinglePage.FILE));
	}

	@Override
	public void addFormatters(FormatterRegistry formatters) {
		// names have commas in them: a parameter's value is one value
		formatters.removeConvertible(String.class, Collection.class);
	}

}
