package fr.compteformation.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TableTests {

	@TempDir
	private Path folder;

	private Path page;

	@BeforeEach
	void publishTwoOperations() throws IOException {
		this.page = Files.writeString(this.folder.resolve("performance.md"),
				"# Before\n<!-- bench: written by BenchTests -->\n<!-- end of bench -->\nAfter\n");
		Table table = measured(true, "rights", 1);
		table.add("history", List.of(round(2)));
		table.note("Sessions: 1 kB");
		table.publish();
	}

	@Test
	void noTimeIsWrittenAsLessThanNothing() {
		assertThat(measured(true, "rights", 1).toString()).contains("| 0 | 0 | 0 | 0 |").doesNotContain("-0");
	}

	@Test
	void someOperationsReplaceTheirRowsOnly() throws IOException {
		Table table = measured(false, "history", 3);
		table.add("queue", List.of(round(4)));
		table.note("Sessions: 2 kB");
		table.publish();
		assertThat(Files.readString(this.page))
			.containsSubsequence("# Before", "| operation |", "|---|", "| rights | 1.00 |", "| history | 3.00 |",
					"| queue | 4.00 |", "Sessions: 2 kB", "<!-- end of bench -->", "After")
			.doesNotContain("| history | 2.00 |", "1 kB");
	}

	@Test
	void allOperationsReplaceTheTable() throws IOException {
		measured(true, "history", 3).publish();
		assertThat(Files.readString(this.page)).contains("| history | 3.00 |").doesNotContain("rights", "Sessions");
	}

	@Test
	void rowsWithOtherColumnsAreNotMixed() throws IOException {
		Files.writeString(this.page, Files.readString(this.page).replace("| operation |", "| what |"));
		assertThatIllegalStateException().isThrownBy(() -> measured(false, "history", 3).publish());
	}

	@Test
	void anOperationThatCostsMoreIsReported() throws IOException {
		assertThat(measured(false, "history", 2.2).worse()).isEmpty();
		assertThat(measured(false, "history", 2.4).worse()).containsExactly("history: 2.40 loops, published 2.00");
	}

	@Test
	void anOperationWithoutARowIsReportedIfAllAreMeasured() throws IOException {
		assertThat(measured(false, "queue", 1).worse()).isEmpty();
		assertThat(measured(true, "queue", 1).worse()).containsExactly("queue: not published");
	}

	private Table measured(boolean whole, String operation, double loops) {
		Table table = new Table(this.page, whole);
		table.add(operation, List.of(round(loops)));
		return table;
	}

	private static Round round(double loops) {
		return new Round(1, List.of(new Load.Outcome(new Processor(loops, 0, 0, -0.0001, 0), List.of(1.0), 1, 0, 1)));
	}

}
