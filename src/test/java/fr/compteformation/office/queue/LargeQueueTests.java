package fr.compteformation.office.queue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.Times;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agents work through a million declarations, half of them waiting. Query plans are saved
 * in {@code target/proofs}.
 */
@Tag("proof")
@TestPropertySource(properties = "compte-formation.database.page-limit=10m")
@OnPostgresql
// The next test gets a new database.
@DirtiesContext
class LargeQueueTests extends PortalTests {

	private static final int DECLARATIONS = 1_000_000;

	private static final int ROUNDS = 100;

	private static final long MOST_MILLIS = 50;

	private static final Path PLANS = Path.of("target/proofs/million-declarations.txt");

	@Autowired
	private DifQueue queue;

	@Test
	void theQueueAnswersInLessThanFiftyMilliseconds() throws IOException {
		this.transaction.executeWithoutResult((status) -> fill());
		// Autovacuum would do this in time.
		List.of("dif_declaration", "dif_step")
			.forEach((table) -> this.database.sql("vacuum analyze " + table).update());
		List<Times> all = Stream.of(Officers.agent(), Officers.supervisor()).flatMap(this::work).toList();
		all.forEach(System.out::println);
		writePlans();
		assertThat(all).allSatisfy((times) -> assertThat(times.median()).isLessThan(MOST_MILLIS));
	}

	private Stream<Times> work(Agent agent) {
		String who = agent.supervisor() ? "supervisor" : "agent";
		Times totals = new Times("totals of the day, " + who);
		Times counts = new Times("counts, " + who);
		Times later = new Times("page after page, " + who);
		Times own = new Times("first page of an own queue, " + who);
		Times next = new Times("take the next one, " + who);
		List<Times> tabs = new ArrayList<>();
		return SignedInAs.as(this.portal, agent, () -> {
			for (QueueTab tab : QueueTab.of(agent)) {
				for (QueueSort sort : QueueSort.values()) {
					Times times = new Times("first page of " + tab + " by " + sort + ", " + who);
					QueueChoice choice = new QueueChoice(tab, DifFilter.ALL, null, sort);
					for (int round = 0; round < ROUNDS; round++) {
						times.add(() -> this.queue.page(agent, choice, null));
					}
					tabs.add(times);
				}
			}
			QueueLine last = null;
			for (int round = 0; round < ROUNDS; round++) {
				totals.add(() -> assertThat(this.queue.totals(agent).waiting()).isEqualTo(DifQueue.MOST_COUNTED + 1));
				counts.add(() -> assertThat(this.queue.counts(agent)).containsKey(QueueTab.ALL));
				QueueLine before = last;
				QueueChoice all = QueueChoice.of(QueueTab.ALL);
				later.add(() -> assertThat(this.queue.page(agent, all, before)).hasSize(DifQueue.PAGE));
				last = this.queue.page(agent, all, before).getLast();
				DifFilter filter = new DifFilter(agent.supervisor() ? DifState.CONTESTED : DifState.DECLARED, 7,
						new DifHours(80), DifFinding.values()[round % DifFinding.values().length]);
				own.add(() -> this.queue.page(agent, new QueueChoice(QueueTab.ALL, filter, null, QueueSort.DUE), null));
				next.add(() -> assertThat(this.queue.takeNext(agent)).isPresent());
			}
			return Stream.concat(tabs.stream(), Stream.of(totals, counts, later, own, next));
		});
	}

	// Half of them wait for agents, some for supervisors and citizens; the rest are
	// settled. Skips foreign-key
	// checks, which would take many times as long.
	private void fill() {
		this.database.sql("set local session_replication_role = replica").update();
		this.database.sql("""
				insert into holder (id, account_number, birth_name, name_source, version)
				select gen_random_uuid(), lpad(cast(n as varchar), 10, '0'), 'Dupont', 'KNOWN', 0
				from generate_series(1, ?) n""").param(DECLARATIONS).update();
		this.database
			.sql("""
					insert into dif_declaration (id, holder_id, standing_for, hours, declared_at, version, state, turn, due_on,
						credited, judged, finding)
					select gen_random_uuid(), id, id, cast(120 * random() as integer), now() - age * interval '1 day', 0, state,
						case state when 'DECLARED' then 'AGENT' when 'DOCUMENT_ASKED' then 'CITIZEN'
							when 'SECOND_LOOK' then 'SUPERVISOR' when 'CONTESTED' then 'SUPERVISOR' else 'NOBODY' end,
						current_date - age + 30, 120, state <> 'DECLARED',
						(array['AGREES', 'DIFFERS', 'DOUBTFUL', 'SILENT'])[1 + cast(floor(4 * random()) as integer)]
					from (select id, cast(365 * random() as integer) as age,
							case when chance < 0.5 then 'DECLARED' when chance < 0.55 then 'DOCUMENT_ASKED'
								when chance < 0.57 then 'SECOND_LOOK' when chance < 0.6 then 'CONTESTED' else 'VALIDATED' end as state
						from (select id, random() as chance from holder) as drawn) as declared""")
			.update();
		this.database.sql("""
				insert into dif_step (id, declaration_id, position, happened_at, act, agent_id, agent_number, text)
				select gen_random_uuid(), id, 0, declared_at, 'DECLARE', null, null, '' from dif_declaration
				union all
				select gen_random_uuid(), id, 1, declared_at, 'CORRECT', gen_random_uuid(), 214, '' from dif_declaration
				where state in ('SECOND_LOOK', 'CONTESTED', 'VALIDATED')""").update();
	}

	private void writePlans() throws IOException {
		Files.createDirectories(PLANS.getParent());
		StringBuilder plans = new StringBuilder();
		for (String statement : List.of("""
				select id, hours, credited, state, declared_at, due_on, finding from dif_declaration
				where standing_for is not null and turn = 'AGENT' order by due_on, id limit 50""", """
				select id from dif_declaration where standing_for is not null and turn = 'SUPERVISOR'
				and (taken_at is null or taken_at <= now()) and 0 = (select count(*) from dif_step
					where declaration_id = dif_declaration.id and agent_id = '00000000-0000-0000-0000-000000000214'
					and act in ('CORRECT'))
				order by due_on, id limit 1 for update skip locked""")) {
			plans.append(statement).append("\n\n");
			List<String> plan = this.database.sql("explain (analyze, buffers) " + statement).query(String.class).list();
			plan.forEach((line) -> plans.append(line).append('\n'));
			plans.append('\n');
			assertThat(plan).as(statement).anyMatch((line) -> line.contains("using dif_declaration_waiting"));
		}
		Files.writeString(PLANS, plans);
	}

}
