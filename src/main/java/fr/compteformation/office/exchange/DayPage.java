package fr.compteformation.office.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of what happened on a day, in the order it happened. The names are a contract.
 *
 * @param items the rows
 * @param next the cursor of what comes after; {@code null} if the page is empty
 */
record DayPage<T>(List<T> items, @Nullable String next) {
}
