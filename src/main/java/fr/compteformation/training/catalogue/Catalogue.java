package fr.compteformation.training.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;

/**
 * The trainings on offer that have not started. Everyone may read it. A dossier keeps a
 * copy of its training, so that offers may change.
 */
@Service
@Transactional
public class Catalogue {

	private final JdbcClient database;

	private final Clock clock;

	Catalogue(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** The offers available today, earliest start first. */
	@Transactional(readOnly = true)
	public List<Offer> offers() {
		return this.database.sql("select * from training_offer where starts_on > ? order by starts_on, title, offer_id")
			.param(PortalTime.today(this.clock))
			.query((row, index) -> offer(row))
			.list();
	}

	/** Finds an offer that is available today. */
	@Transactional(readOnly = true)
	public Optional<Offer> find(Offer.Id id) {
		return this.database.sql("select * from training_offer where offer_id = ? and starts_on > ?")
			.params(id.value(), PortalTime.today(this.clock))
			.query((row, index) -> offer(row))
			.optional();
	}

	/** Replaces all offers. */
	public void fill(Collection<Training> trainings) {
		this.database.sql("delete from training_offer").update();
		trainings.forEach(this::add);
	}

	/** Adds an offer. */
	public void add(Training training) {
		this.database.sql("""
				insert into training_offer (offer_id, title, provider, price, starts_on, ends_on, place)
				values (:id, :title, :provider, :price, :startsOn, :endsOn, :place)""")
			.param("id", UUID.randomUUID())
			.param("title", training.title())
			.param("provider", training.provider())
			.param("price", training.price().cents())
			.param("startsOn", training.startsOn())
			.param("endsOn", training.endsOn())
			.param("place", training.place())
			.update();
	}

	private static Offer offer(ResultSet row) throws SQLException {
		return new Offer(new Offer.Id(row.getObject("offer_id", UUID.class)),
				new Training(row.getString("title"), row.getString("provider"), new Euros(row.getLong("price")),
						row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
						row.getString("place")));
	}

}
