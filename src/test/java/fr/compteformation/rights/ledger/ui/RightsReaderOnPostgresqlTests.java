package fr.compteformation.rights.ledger.ui;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;

@OnPostgresql
class RightsReaderOnPostgresqlTests extends PortalTests {

	@Test
	void aFailingSourceDoesNotTakeTheWholePage() {
		List<String> page = new ArrayList<>();
		this.portal.getBean(RightsReader.class).inOneTransaction(() -> {
			page.clear();
			page.add(read("select name from nowhere"));
			page.add(this.database.sql("select 'others'").query(String.class).single());
		});
		assertThat(page).containsExactly("unavailable", "others");
	}

	private String read(String source) {
		try {
			return this.database.sql(source).query(String.class).single();
		}
		catch (DataAccessException failing) {
			return "unavailable";
		}
	}

}
