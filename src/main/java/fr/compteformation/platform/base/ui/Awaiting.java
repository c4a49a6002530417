package fr.compteformation.platform.base.ui;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PagePath;

/**
 * Something that a signed-in person is expected to do.
 *
 * @param keys the prefix of its translation keys, with the last dot; {@code title},
 * {@code text} and {@code action} follow. The text takes the date as {0}.
 * @param page where it is done
 * @param on the day that the text names: a last day, or the day it happened; things are
 * listed in this order
 * @param parameters further parameters of the text, from {1}
 */
public record Awaiting(String keys, PagePath page, @Nullable LocalDate on, List<String> parameters) {

	public Awaiting {
		parameters = List.copyOf(parameters);
	}

	/** Something without a day. */
	public Awaiting(String keys, PagePath page) {
		this(keys, page, null, List.of());
	}

	/** Something with a day. */
	public Awaiting(String keys, PagePath page, LocalDate on) {
		this(keys, page, on, List.of());
	}

}
