package fr.compteformation.securitycheck;

import java.util.List;

/**
 * What a person is asked: to find one picture among six.
 *
 * @param id names the challenge when it is answered
 * @param promptKey the translation that names the picture to find
 * @param pictures six PNG bitmaps in the order to show them, each of
 * {@value Picture#PIXELS} pixels square and all of the same number of bytes; the right
 * answer is the place of one of them, {@code "1"} to {@code "6"}
 */
public record Challenge(ChallengeId id, String promptKey, List<byte[]> pictures) {
}
