package fr.compteformation.office.figures;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Agent;

/**
 * Statistics for supervisors. The number of queries depends neither on the period nor on
 * the number of agents.
 */
@Service
public class DifFigures {

	private final FiguresDatabase database;

	private final ActivityStatistics activity;

	private final BacklogStatistics backlog;

	private final AgentStatistics agents;

	private final ReadingStatistics readings;

	private final FiguresCsv csv;

	private final Journal journal;

	private final Clock clock;

	DifFigures(FiguresDatabase database, ActivityStatistics activity, BacklogStatistics backlog, AgentStatistics agents,
			ReadingStatistics readings, FiguresCsv csv, Journal journal, Clock clock) {
		this.database = database;
		this.activity = activity;
		this.backlog = backlog;
		this.agents = agents;
		this.readings = readings;
		this.csv = csv;
		this.journal = journal;
		this.clock = clock;
	}

	/** The statistics of a period that ends today. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public DifSummary summary(Agent agent, DifPeriod period) {
		LocalDate today = PortalTime.today(this.clock);
		DateRange dates = period.dates(today);
		// Without a transaction, which would hold a connection of the database meanwhile.
		return this.database.ask((database) -> new DifSummary(this.activity.of(database, dates),
				this.activity.of(database, period.before(today)), this.activity.declared(database, dates),
				this.activity.motives(database, dates), this.backlog.byAge(database, today),
				this.backlog.byDueWeek(database, today), this.agents.of(database, agent, dates),
				this.readings.of(database, dates)));
	}

	/** Writes the statistics as CSV; recorded in the audit log, as they name agents. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void export(Agent agent, DifPeriod period, Locale locale, Appendable file) throws IOException {
		this.journal.look(agent, Act.FIGURES_EXPORTED, new Subject(Subject.Kind.FIGURES, null));
		this.csv.write(summary(agent, period), period.dates(PortalTime.today(this.clock)), locale, file);
	}

}
