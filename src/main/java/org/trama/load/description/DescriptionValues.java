package org.trama.load.description;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * The values of a description as they are written. A key may be left out, but one that is
 * there says something.
 */
final class DescriptionValues {

	private DescriptionValues() {
	}

	/** A value whose key may be left out. */
	private abstract static class Value<T> extends ValueDeserializer<T> {

		/** Refuses what stands there instead of the value. */
		abstract T refuse();

		@Override
		public Object getNullValue(DeserializationContext context) {
			return refuse();
		}

		@Override
		public @Nullable Object getAbsentValue(DeserializationContext context) {
			return null;
		}

	}

	/** A text. */
	static class Text extends Value<String> {

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			return parser.hasToken(JsonToken.VALUE_STRING) ? DescriptionRules.text(parser.getString()) : refuse();
		}

		@Override
		String refuse() {
			return DescriptionRules.text("");
		}

	}

	/** An id. */
	static final class Id extends Text {

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			return DescriptionRules.id(super.deserialize(parser, context));
		}

	}

	/** A country. */
	static final class CountryCode extends Text {

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			return DescriptionRules.country(super.deserialize(parser, context));
		}

	}

	/** A year. */
	static final class Year extends Value<Integer> {

		@Override
		public Integer deserialize(JsonParser parser, DeserializationContext context) {
			boolean whole = parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == NumberType.INT;
			return whole ? (Integer) DescriptionRules.year(parser.getIntValue()) : refuse();
		}

		@Override
		Integer refuse() {
			return DescriptionRules.year(0);
		}

	}

	/** What is said of the plan. */
	static final class Plan extends Value<DescriptionFile.Plan> {

		@Override
		public DescriptionFile.Plan deserialize(JsonParser parser, DeserializationContext context) {
			return context.readValue(parser, DescriptionFile.Plan.class);
		}

		@Override
		DescriptionFile.Plan refuse() {
			throw new IllegalArgumentException("says nothing");
		}

	}

}
