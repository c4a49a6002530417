package fr.compteformation.personal.anonymisation;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.people.holder.AccountNumber;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.SealedNumbers;
import fr.compteformation.people.password.Password;
import fr.compteformation.people.password.Passwords;
import fr.compteformation.personal.anonymisation.Columns.Column;
import fr.compteformation.platform.database.ArrayColumn;

/** Replaces a column, in one transaction. */
class ColumnReplacement {

	private static final String TEXT = "Removed.";

	private static final int AT_ONCE = 1000;

	private final JdbcClient database;

	private final SealedNumbers sealing;

	private final Passwords passwords;

	private final EmptyFiles files;

	private final TransactionOperations transactions;

	private final Fictions fictions = new Fictions();

	private final String password = "Essai-" + UUID.randomUUID().toString().substring(0, 13);

	ColumnReplacement(JdbcClient database, SealedNumbers sealing, Passwords passwords, EmptyFiles files,
			TransactionOperations transactions) {
		this.database = database;
		this.sealing = sealing;
		this.passwords = passwords;
		this.files = files;
		this.transactions = transactions;
	}

	/** The password of everybody. */
	String password() {
		return this.password;
	}

	/**
	 * Learns all numbers, so that no invented one belongs to a person, and the addresses
	 * that a stopped run invented.
	 * @return why it cannot begin
	 */
	Optional<String> begin() {
		int rows = this.database
			.sql("select count(*) from portal_key where retired_at is null and primary_since is not null")
			.query(Integer.class)
			.single();
		int sets = this.database.sql("select count(distinct key_set) from portal_key").query(Integer.class).single();
		if (rows > sets) {
			return Optional.of("Keys rotate: finish it with keys retire, then copy the database again.");
		}
		Columns.all().forEach((column) -> {
			if (column.replacement() == Replacement.NUMBER) {
				values(column).forEach((sealed) -> opened(sealed).ifPresent(this.fictions::avoid));
			}
			else if (column.replacement() == Replacement.EMAIL) {
				values(column).forEach(this.fictions::follow);
			}
		});
		return Optional.empty();
	}

	/** Returns how many values were replaced. */
	long replace(Column column) {
		return Objects.requireNonNull(this.transactions.execute((transaction) -> replaced(column)));
	}

	private long replaced(Column column) {
		return switch (column.replacement()) {
			case PLAIN -> 0;
			case DELETE -> this.database.sql("delete from " + column.table()).update();
			case EMPTY -> set(column, null);
			case TEXT -> set(column, TEXT);
			case PHONE -> set(column, "+33199000000");
			case STREET -> set(column, "1 EXAMPLE STREET");
			case POSTAL_CODE -> set(column, "75001");
			case TOWN -> set(column, "PARIS");
			case SIGNS -> set(column, "0000");
			case BIRTHDAY ->
				this.database.sql("update " + column.table() + " set " + column.name() + " = date '1980-01-01'")
					.update();
			case PASSWORD -> set(column, this.passwords.hash(new Password(this.password)));
			case NAME -> each(column, this.fictions::name);
			case FIRST_NAME -> each(column, this.fictions::firstName);
			case EMAIL -> each(column, this.fictions::email);
			case NUMBER -> each(column, this::otherNumber);
			case ACCOUNT_NUMBER -> {
				Set<String> taken = new HashSet<>(values(column));
				yield each(column, (old) -> accountNumber(taken));
			}
			case RANDOM -> each(column, (old) -> UUID.randomUUID().toString());
			case FILE_NAME -> this.files.renameAll();
			case CONTENT -> this.files.emptyAll();
			case EMPLOYER -> this.files.renameEmployers();
		};
	}

	private long set(Column column, @Nullable String value) {
		return this.database
			.sql("update %1$s set %2$s = cast(? as varchar(1000)) where %2$s is not null".formatted(column.table(),
					column.name()))
			.param(value)
			.update();
	}

	private long each(Column column, UnaryOperator<String> replacement) {
		List<String> values = values(column);
		// One update of the whole column: few of them have an index.
		this.database
			.sql("create temporary table if not exists anonymous_value (old_value varchar(1000) primary key, "
					+ "new_value varchar(1000) not null)")
			.update();
		this.database.sql("delete from anonymous_value").update();
		for (int from = 0; from < values.size(); from += AT_ONCE) {
			List<String> some = values.subList(from, Math.min(from + AT_ONCE, values.size()));
			List<String> invented = some.stream().map(replacement).toList();
			this.database
				.sql("insert into anonymous_value (old_value, new_value) select pair.old_value, pair.new_value "
						+ "from unnest(cast(? as varchar array), cast(? as varchar array)) as pair (old_value, new_value)")
				.param(ArrayColumn.of("varchar", some, (value) -> value))
				.param(ArrayColumn.of("varchar", invented, (value) -> value))
				.update();
		}
		this.database
			.sql("""
					update %1$s set %2$s = (select new_value from anonymous_value where old_value = %1$s.%2$s)
					where %2$s in (select old_value from anonymous_value where old_value <> new_value)"""
				.formatted(column.table(), column.name()))
			.update();
		// Until the connection ends, it would still say who was who.
		this.database.sql("delete from anonymous_value").update();
		return values.size();
	}

	private List<String> values(Column column) {
		return this.database
			.sql("select distinct %2$s from %1$s where %2$s is not null".formatted(column.table(), column.name()))
			.query((row, index) -> row.getString(1))
			.list();
	}

	private String otherNumber(String sealed) {
		return this.sealing.of(opened(sealed).map(this.fictions::number).orElseGet(this.fictions::number)).getFirst();
	}

	// A damaged number must leave the copy too.
	private Optional<Nir> opened(String sealed) {
		try {
			return Optional.ofNullable(this.sealing.convertToEntityAttribute(sealed));
		}
		catch (IllegalStateException unreadable) {
			return Optional.empty();
		}
	}

	// With the check digit that fits.
	private String accountNumber(Set<String> taken) {
		while (true) {
			int number = this.fictions.accountNumber();
			for (int check = 0; check < 10; check++) {
				Optional<AccountNumber> read = AccountNumber.read("" + number + check);
				if (read.isPresent() && taken.add(read.get().value())) {
					return read.get().value();
				}
			}
		}
	}

}
