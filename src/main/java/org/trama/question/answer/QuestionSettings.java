package org.trama.question.answer;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of questions.
 *
 * @param dir a directory with question files of one's own, besides those of the product;
 * words and no path, for Spring refuses a path that leads upwards
 * @param timeout how long a question may take
 */
@ConfigurationProperties(prefix = "trama.questions", ignoreUnknownFields = false)
record QuestionSettings(@Nullable String dir, @DefaultValue("30s") Duration timeout) {
}
