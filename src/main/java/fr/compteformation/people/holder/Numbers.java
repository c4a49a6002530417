package fr.compteformation.people.holder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Holder.NameSource;
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

	private final SealedNumbers sealing;

	private final Clock clock;

	Numbers(JdbcClient database, SealedNumbers sealing, Clock clock) {
		this.database = database;
		this.additions = new NewHolders(database, clock);
		this.sealing = sealing;
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
		// In one of its forms; a key may have left a moment ago.
		return this.database.sql("select nir from holder_nir where holder_id = ? and until is null order by since desc")
			.param(holder.value())
			.query((row, index) -> row.getString(1))
			.list()
			.stream()
			.filter(this.sealing::isReadable)
			.map((sealed) -> Objects.requireNonNull(this.sealing.convertToEntityAttribute(sealed)))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("these keys read no number of this holder"));
	}

	/**
	 * Changes the number of a holder locked by the caller; a former number of the same
	 * holder may be used again.
	 */
	Holders.NumberChanged change(HolderId holder, Nir number) {
		List<String> forms = this.sealing.of(number);
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		if (currentOf(holder).equals(number)) {
			return Holders.NumberChanged.SAME;
		}
		if (holdersOf(List.of(number)).values().stream().anyMatch((other) -> !other.equals(holder))) {
			return Holders.NumberChanged.TAKEN;
		}
		forms.stream().sorted().forEach((form) -> this.database.sql("""
				insert into holder_nir (nir, holder_id, since)
				select cast(? as varchar(200)), id, cast(? as timestamp with time zone) from holder where id = ?
				on conflict do nothing""").params(form, now, holder.value()).update());
		int theirs = this.database
			.sql("update holder_nir set since = :now, until = null where nir in (:forms) and holder_id = :holder")
			.param("now", now)
			.param("forms", forms)
			.param("holder", holder.value())
			.update();
		if (theirs == 0) {
			return Holders.NumberChanged.TAKEN;
		}
		if (theirs < forms.size()) {
			throw new ConcurrencyFailureException("A number was given to two people at once");
		}
		this.database.sql("""
				update holder_nir set until = :now
				where holder_id = :holder and nir not in (:forms) and until is null""")
			.param("now", now)
			.param("holder", holder.value())
			.param("forms", forms)
			.update();
		return Holders.NumberChanged.DONE;
	}

	boolean isFormer(Nir nir) {
		return this.database.sql("select count(*) from holder_nir where nir in (:forms) and until is not null")
			.param("forms", this.sealing.of(nir))
			.query(Integer.class)
			.single() > 0;
	}

	// During a rotation of the keys a number has a row for each key: it stays unique,
	// with whichever of them a node writes.
	private Map<String, Nir> sealed(Collection<Nir> nirs) {
		Map<String, Nir> sealed = new TreeMap<>();
		nirs.forEach((nir) -> this.sealing.of(nir).forEach((form) -> sealed.put(form, nir)));
		return sealed;
	}

}
