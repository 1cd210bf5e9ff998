package org.trama.question.answer;

import java.nio.file.Path;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of questions.
 *
 * @param dir a directory with question files of one's own, besides those of the product
 * @param timeout how long a question may take
 */
@ConfigurationProperties(prefix = "trama.questions", ignoreUnknownFields = false)
record QuestionSettings(@Nullable Path dir, @DefaultValue("30s") Duration timeout) {
}
