package fr.compteformation.platform.security;

import java.time.LocalDate;

/**
 * What was refused about an account on a day.
 *
 * @param day in metropolitan France
 * @param what was refused
 * @param detail a technical word that says more, or nothing
 * @param count how often
 */
public record RefusedTries(LocalDate day, Refused what, String detail, int count) {
}
