package fr.compteformation.office.figures;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	private final ActivityStatistics activity;

	private final BacklogStatistics backlog;

	private final AgentStatistics agents;

	private final ReadingStatistics readings;

	private final FiguresCsv csv;

	private final Journal journal;

	private final Clock clock;

	DifFigures(ActivityStatistics activity, BacklogStatistics backlog, AgentStatistics agents,
			ReadingStatistics readings, FiguresCsv csv, Journal journal, Clock clock) {
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
	@Transactional(readOnly = true)
	public DifSummary summary(Agent agent, DifPeriod period) {
		LocalDate today = PortalTime.today(this.clock);
		DateRange dates = period.dates(today);
		return new DifSummary(this.activity.of(dates), this.activity.of(period.before(today)),
				this.activity.declared(dates), this.activity.motives(dates), this.backlog.byAge(today),
				this.backlog.byDueWeek(today), this.agents.of(agent, dates), this.readings.of(dates));
	}

	/** Writes the statistics as CSV; recorded in the audit log, as they name agents. */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	@Transactional
	public void export(Agent agent, DifPeriod period, Locale locale, Appendable file) throws IOException {
		this.journal.write(agent, Act.FIGURES_EXPORTED, new Subject(Subject.Kind.FIGURES, null), null, null);
		this.csv.write(summary(agent, period), period.dates(PortalTime.today(this.clock)), locale, file);
	}

}
