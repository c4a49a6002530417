package fr.compteformation.platform.securitycheck.question;

import java.util.List;

/**
 * A question in words.
 *
 * @param text the sentence
 * @param answers the right ones, normalised by {@link QuestionBook#fold}
 */
public record Question(String text, List<String> answers) {
}
