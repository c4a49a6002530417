package fr.compteformation.demo.crowd;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.DemonstrationTest;
import fr.compteformation.office.figures.AgentWork;
import fr.compteformation.office.figures.DifFigures;
import fr.compteformation.office.figures.DifPeriod;
import fr.compteformation.office.figures.DifSummary;
import fr.compteformation.office.queue.DifQueue;
import fr.compteformation.office.queue.QueueTab;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;
import fr.compteformation.rights.reading.DifReading;
import fr.compteformation.rights.reading.DocumentReadings;
import fr.compteformation.rights.reading.PersonNamesLookup;

import static org.assertj.core.api.Assertions.assertThat;

@DemonstrationTest
class CrowdTests {

	@Autowired
	private JdbcClient database;

	@Autowired
	private CrowdAgents agents;

	@Autowired
	private DifQueue queue;

	@Autowired
	private DifFigures figures;

	@Autowired
	private DocumentReadings readings;

	@Autowired
	private PersonNamesLookup names;

	@Autowired
	private Crowd crowd;

	@Test
	void thereAreDeclarationsInEveryState() {
		Map<String, Integer> states = new TreeMap<>();
		this.database.sql("select state, count(*) from dif_declaration group by state").query((row) -> {
			states.put(row.getString(1), row.getInt(2));
		});
		assertThat(states).containsOnlyKeys(List.of(DifState.values()).stream().map(DifState::name).toList());
		assertThat(states.values().stream().mapToInt(Integer::intValue).sum()).isBetween(40, 50);
	}

	@Test
	void everyTabOfTheSupervisorHasContent() {
		Agent solene = this.agents.agent('S');
		assertThat(this.agents.as(solene, () -> this.queue.counts(solene)).entrySet()).extracting(Map.Entry::getKey)
			.containsExactlyInAnyOrder(QueueTab.values());
		assertThat(this.agents.as(solene, () -> this.queue.counts(solene)).values()).allMatch((count) -> count > 0);
	}

	@ParameterizedTest
	@EnumSource
	void everyFindingIsWhatTheReaderFinds(DifFinding finding) throws IOException {
		Map<String, Object> row = this.database.sql("""
				select d.id, d.hours, d.holder_id, d.read_hours, d.read_confidence, f.document_id from dif_declaration d
				join dif_declaration_document f on f.declaration_id = d.id
				where d.finding = ? order by declared_at limit 1""").param(finding.name()).query().singleRow();
		DifReading read = DifReading.of(List.of(this.readings
			.read(new DocumentId((UUID) row.get("document_id")),
					this.names.of(new HolderId((UUID) row.get("holder_id"))))
			.orElseThrow()), new DifHours(((Number) row.get("hours")).intValue()));
		assertThat(read.finding()).isEqualTo(finding);
		assertThat(read.confidence()).isEqualTo(((Number) row.get("read_confidence")).intValue());
	}

	@Test
	void agentsHaveWorkedInTheirOwnWaysForThreeMonths() {
		Agent solene = this.agents.agent('S');
		DifSummary summary = this.agents.as(solene, () -> this.figures.summary(solene, DifPeriod.QUARTER));
		assertThat(summary.current().declared()).isEqualTo(47);
		assertThat(summary.current().decided()).isGreaterThan(25);
		assertThat(summary.readings()).filteredOn((result) -> result.finding() != null)
			.hasSize(4)
			.allMatch((result) -> result.decided() > 0);
		assertThat(summary.agents()).extracting(AgentWork::number).containsExactly(101, 102, 103);
		AgentWork idriss = summary.agents().get(1);
		AgentWork aurelie = summary.agents().get(2);
		assertThat(idriss.treated()).isGreaterThan(aurelie.treated());
		assertThat(idriss.contested()).isGreaterThan(aurelie.contested());
	}

	@Test
	void theLedgerAndTheHistoryAreInTheOrderOfTime() {
		assertThat(this.database
			.sql("select happened_at from journal_entry where act in ('DECISION', 'SECOND_LOOK') order by id")
			.query(OffsetDateTime.class)
			.list()).isSorted().hasSizeGreaterThan(40);
	}

	@Test
	void nobodyIsWrittenToAboutThePast() {
		assertThat(this.database
			.sql("select count(*) from demo_mail where recipient like '%lebihan%' and recipient not like 'anne.%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void isThereOnce() {
		int before = count();
		this.crowd.fill();
		assertThat(count()).isEqualTo(before);
	}

	private int count() {
		return this.database.sql("select count(*) from dif_step").query(Integer.class).single();
	}

}
