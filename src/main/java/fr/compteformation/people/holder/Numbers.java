package fr.compteformation.people.holder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Holder.NameSource;
import fr.compteformation.platform.base.Keys;
import fr.compteformation.platform.database.ArrayColumn;

/**
 * Current and former numbers of holders; finds and creates holders by number. Plain SQL,
 * because conflicts are resolved by the database without an error, which would abort the
 * caller’s transaction, and because a file brings a thousand people at once.
 */
@Component
class Numbers {

	// One attempt is normal; more are needed after a conflict with another transaction or
	// a duplicate random account number.
	private static final int TRIES = 5;

	private final JdbcClient database;

	private final NewHolders additions;

	private final NirConverter encryption;

	private final Clock clock;

	Numbers(JdbcClient database, Keys keys, Clock clock) {
		this.database = database;
		this.additions = new NewHolders(database, clock);
		this.encryption = new NirConverter(keys);
		this.clock = clock;
	}

	/** Finds the holders of these numbers. */
	Map<Nir, HolderId> holdersOf(Collection<Nir> nirs) {
		Map<Nir, HolderId> holders = new HashMap<>();
		if (!nirs.isEmpty()) {
			Map<String, Nir> sealed = sealed(nirs);
			this.database.sql("""
					select known.nir, known.holder_id
					from unnest(cast(? as varchar array)) as wanted (nir)
					join holder_nir known on known.nir = wanted.nir""")
				.param(ArrayColumn.of("varchar", sealed.keySet(), (nir) -> nir))
				.query((row) -> {
					holders.put(Objects.requireNonNull(sealed.get(row.getString("nir"))),
							new HolderId(row.getObject("holder_id", UUID.class)));
				});
		}
		return holders;
	}

	/**
	 * Finds the holders of these numbers and creates the missing ones with these birth
	 * names.
	 */
	Map<Nir, HolderId> holdersOf(Map<Nir, String> birthNames, NameSource source) {
		Map<Nir, HolderId> holders = holdersOf(birthNames.keySet());
		for (int i = 0; i < TRIES && holders.size() < birthNames.size(); i++) {
			Map<Nir, String> missing = new HashMap<>(birthNames);
			missing.keySet().removeAll(holders.keySet());
			this.additions.add(sealed(missing.keySet()), missing, source);
			holders.putAll(holdersOf(missing.keySet()));
		}
		if (holders.size() < birthNames.size()) {
			throw new ConcurrencyFailureException("A number found no holder in " + TRIES + " tries");
		}
		return holders;
	}

	/** The holder’s current number. */
	Nir currentOf(HolderId holder) {
		return Objects.requireNonNull(this.encryption.convertToEntityAttribute(this.database
			.sql("select nir from holder_nir where holder_id = ? and until is null order by since desc limit 1")
			.param(holder.value())
			.query(String.class)
			.single()));
	}

	/**
	 * Changes the number of a holder locked by the caller; a former number of the same
	 * holder may be used again.
	 */
	Holders.NumberChanged change(HolderId holder, Nir number) {
		String sealed = Objects.requireNonNull(this.encryption.convertToDatabaseColumn(number));
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		if (currentOf(holder).equals(number)) {
			return Holders.NumberChanged.SAME;
		}
		this.database.sql("""
				insert into holder_nir (nir, holder_id, since)
				select cast(? as varchar(200)), id, cast(? as timestamp with time zone) from holder where id = ?
				on conflict do nothing""").params(sealed, now, holder.value()).update();
		int theirs = this.database.sql("update holder_nir set since = ?, until = null where nir = ? and holder_id = ?")
			.params(now, sealed, holder.value())
			.update();
		if (theirs == 0) {
			return Holders.NumberChanged.TAKEN;
		}
		this.database.sql("update holder_nir set until = ? where holder_id = ? and nir <> ? and until is null")
			.params(now, holder.value(), sealed)
			.update();
		return Holders.NumberChanged.DONE;
	}

	boolean isFormer(Nir nir) {
		return this.database.sql("select count(*) from holder_nir where nir = ? and until is not null")
			.param(this.encryption.convertToDatabaseColumn(nir))
			.query(Integer.class)
			.single() > 0;
	}

	private Map<String, Nir> sealed(Collection<Nir> nirs) {
		Map<String, Nir> sealed = new TreeMap<>();
		nirs.forEach((nir) -> sealed.put(Objects.requireNonNull(this.encryption.convertToDatabaseColumn(nir)), nir));
		return sealed;
	}

}
