package fr.compteformation.platform.security;

import java.time.LocalDate;

/**
 * Refused attempts on an account on one day.
 *
 * @param day in metropolitan France
 * @param what what was refused
 * @param detail a technical code with more detail, or empty
 * @param count how often
 */
public record RefusedAttempts(LocalDate day, Refused what, String detail, int count) {
}
