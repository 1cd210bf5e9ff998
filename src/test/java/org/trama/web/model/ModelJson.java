package org.trama.web.model;

import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code GET /api/model} answers.
 */
public final class ModelJson {

	private ModelJson() {
	}

	/**
	 * The whole model.
	 */
	public static String whole() {
		return new JsonMapper().writeValueAsString(ModelView.whole());
	}

}
