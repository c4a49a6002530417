package fr.compteformation.platform.securitycheck.question;

import java.util.List;

/**
 * A question in words.
 *
 * @param text as it is asked
 * @param answers the right ones, folded by {@link QuestionBook#fold}
 */
public record Question(String text, List<String> answers) {
}
