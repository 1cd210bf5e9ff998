package org.trama.web;

import org.jspecify.annotations.Nullable;
import org.trama.engine.SteadyReads;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Sees to it that no answer of the API mixes what was before a load with what is after
 * it: every controller method reads through {@link SteadyReads}.
 */
@Component
class SteadyAnswers implements WebMvcRegistrations {

	private final ObjectProvider<SteadyReads> reads;

	SteadyAnswers(ObjectProvider<SteadyReads> reads) {
		this.reads = reads;
	}

	@Override
	public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
		return new RequestMappingHandlerAdapter() {

			@Override
			protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
				return new SteadyMethod(method, SteadyAnswers.this.reads);
			}

		};
	}

	/** A controller method that is called again when a load came in between. */
	private static final class SteadyMethod extends ServletInvocableHandlerMethod {

		private final ObjectProvider<SteadyReads> reads;

		SteadyMethod(HandlerMethod method, ObjectProvider<SteadyReads> reads) {
			super(method);
			this.reads = reads;
		}

		@Override
		protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
			SteadyReads steady = this.reads.getIfAvailable();
			if (steady == null || !getBeanType().getName().startsWith("org.trama.")) {
				return super.doInvoke(arguments);
			}
			Object[] result = steady.read(() -> new Object[] { super.doInvoke(arguments) });
			return result[0];
		}

	}

}
