package fr.compteformation.platform.database;

import java.util.Collection;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.support.SqlArrayValue;

/**
 * A column of many rows as one parameter, for {@code unnest}: a statement then reads or
 * writes a thousand rows in one round trip, and is parsed and planned once.
 */
public final class ArrayColumn {

	private ArrayColumn() {
	}

	/**
	 * Creates the parameter.
	 * @param type the SQL type of the values, as in {@code cast(? as uuid array)}
	 */
	public static <T> SqlArrayValue of(String type, Collection<? extends T> rows, Function<T, @Nullable Object> value) {
		return new SqlArrayValue(type, rows.stream().map(value).toArray());
	}

}
