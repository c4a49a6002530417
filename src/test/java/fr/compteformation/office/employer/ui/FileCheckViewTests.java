package fr.compteformation.office.employer.ui;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.UiTests;

import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

class FileCheckViewTests extends UiTests {

	private static final String HEADER = "nir;nom_naissance;annee;heures;statut;siret\n";

	private static final String GOOD = "255081416802538;Martin;2025;1607;SALARIE;73282932000074\n";

	@BeforeEach
	void open() {
		UI.getCurrent().navigate("employeurs/verifier-fichier");
	}

	@Test
	void thePageDescribesTheFile() {
		assertThat(plainPage()).contains("nom_naissance", "Le nom de naissance, de 100 caractères au plus.",
				"10 000 lignes", "2 Mo");
	}

	@Test
	void aGoodFileIsAccepted() {
		send(HEADER + GOOD);
		assertThat(plainPage()).contains("1 ligne lue : aucune ne serait refusée.");
	}

	@Test
	void refusedLinesAreListedWithTheirReason() {
		send(HEADER + GOOD + "bonjour\n" + GOOD.replace("2025", "1999"));
		assertThat(plainPage()).contains("3 lignes lues : 2 seraient refusées.");
		String table = _find(NativeTable.class).getFirst().getElement().getTextRecursively();
		assertThat(table).contains("3", "4", "L’année doit être comprise");
	}

	@Test
	void manyLinesAreShownPageByPage() {
		send(HEADER + "bonjour\n".repeat(120));
		assertThat(rows()).isEqualTo(50);
		press("Afficher les lignes suivantes");
		press("Afficher les lignes suivantes");
		assertThat(rows()).isEqualTo(120);
	}

	@Test
	void anotherFileIsRefusedAsAWhole() {
		send("bonjour");
		assertThat(plainPage()).contains("La première ligne du fichier doit nommer les colonnes");
	}

	@Test
	void aLargeFileIsRefused() {
		send(HEADER + GOOD.repeat(40_000));
		assertThat(plainPage()).contains("Ce fichier dépasse 2 Mo.");
	}

	@Test
	void nothingIsStored(@Autowired JdbcClient database) {
		String rows = """
				select (select count(*) from employer_declaration) + (select count(*) from sent_file)
					+ (select count(*) from feeding) + (select count(*) from document)""";
		long before = database.sql(rows).query(Long.class).single();
		send(HEADER + GOOD);
		assertThat(plainPage()).contains("aucune ne serait refusée");
		assertThat(database.sql(rows).query(Long.class).single()).isEqualTo(before);
	}

	@Test
	void thePageSpeaksEnglishToo() {
		openTheBrowser(Locale.ENGLISH);
		UI.getCurrent().navigate("employeurs/verifier-fichier");
		_assertOne(H1.class, (search) -> search.withText("Check the yearly file"));
		send(HEADER + GOOD + GOOD.replace("1607", "1"));
		assertThat(plainPage()).contains("2 lines read: 1 would be refused.", "A line above declares other hours");
	}

	private static void send(String content) {
		_upload(_get(Upload.class), "salaries.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
		MockVaadin.clientRoundtrip();
	}

	private static long rows() {
		return _find(NativeTable.class).getFirst().getBody().getRowCount();
	}

}
