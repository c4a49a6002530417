package fr.compteformation.platform.information;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTest;
import fr.compteformation.platform.search.Finding;
import fr.compteformation.platform.search.Search;
import fr.compteformation.platform.search.SearchAudience;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions as people type them, with the answer that helps. */
@PortalTest
class QuestionsTests {

	private static final Map<String, String> FRENCH = new LinkedHashMap<>();

	private static final Map<String, String> ENGLISH = new LinkedHashMap<>();

	static {
		FRENCH.put("jai perdu mon mot de passe", "/aide/mot-de-passe-oublie#oublie");
		FRENCH.put("cpf 2014 heures dif", "/aide/dif#declarer");
		FRENCH.put("ou est mon atestation", "/aide/dif#attestation");
		FRENCH.put("mdp oublier", "/aide/mot-de-passe-oublie#oublie");
		FRENCH.put("comment minscrire", "/aide/ouvrir-mon-compte#creer");
		FRENCH.put("creer un compte", "/aide/ouvrir-mon-compte#creer");
		FRENCH.put("je recois pas le mail", "/aide/ouvrir-mon-compte#courriel");
		FRENCH.put("numero de secu c'est ou", "/aide/ouvrir-mon-compte#numero");
		FRENCH.put("impossible de me conecter", "/aide/me-connecter#impossible");
		FRENCH.put("france connect", "/aide/me-connecter#franceconnect");
		FRENCH.put("combien j'ai par an", "/aide/mes-droits#combien");
		FRENCH.put("mon compte est vide pourquoi", "/aide/mes-droits#faux");
		FRENCH.put("quand vont arriver mes droits de cette année", "/aide/mes-droits#quand");
		FRENCH.put("supprimer mon compte", "/aide/fermer-mon-compte#fermer");
		FRENCH.put("arnaque au cpf par telephone", "/aide/prouver-mon-identite#arnaque");
		FRENCH.put("quelqu'un a piraté mon compte", "/aide/prouver-mon-identite#usurpation");
		FRENCH.put("carte d'identité photo", "/aide/prouver-mon-identite#piece");
		FRENCH.put("payer le permis de conduire", "/aide/formation#permis");
		FRENCH.put("comment payer une formation", "/aide/formation#payer");
		FRENCH.put("anuler mon inscription a la formation", "/aide/formation#annuler");
		FRENCH.put("changer de mail", "/aide/mot-de-passe-oublie#adresse");
		FRENCH.put("ma mere est decedee", "/aide/pour-un-proche#deces");
		FRENCH.put("aider mon pere a voir ses droits", "/aide/pour-un-proche#aider");
		FRENCH.put("j'avais 2 employeurs dif", "/aide/dif#plusieurs");
		FRENCH.put("relevé de mes droits en pdf", "/aide/mes-droits#releve");
		ENGLISH.put("forgot password", "/aide/mot-de-passe-oublie#oublie");
		ENGLISH.put("how do i open an acount", "/aide/ouvrir-mon-compte#creer");
		ENGLISH.put("delete my account", "/aide/fermer-mon-compte#fermer");
		ENGLISH.put("what is the dif", "/aide/dif#dif");
		ENGLISH.put("pay for a course", "/aide/formation#payer");
	}

	@Autowired
	private Search search;

	@Test
	void theRightAnswerIsAmongTheFirstThree() {
		List<String> missed = new ArrayList<>();
		ask(FRENCH, Locale.FRENCH, missed);
		ask(ENGLISH, Locale.ENGLISH, missed);
		assertThat(FRENCH.size() + ENGLISH.size()).isEqualTo(30);
		assertThat(missed).hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void pagesAreFoundToo() {
		assertThat(this.search.answers(SearchAudience.EVERYBODY, "mes délegations", Locale.FRENCH))
			.extracting(Finding::address)
			.contains("/mes-delegations");
	}

	@Test
	void whoIsHelpedByACounsellorFindsHow() {
		assertThat(this.search.answers(SearchAudience.EVERYBODY, "conseiller evolution professionnelle", Locale.FRENCH)
			.getFirst()
			.address()).isEqualTo("/aide/pour-un-proche#conseiller");
		assertThat(this.search.answers(SearchAudience.EVERYBODY, "préparé pour moi", Locale.FRENCH))
			.extracting(Finding::address)
			.contains("/prepare-pour-moi");
	}

	@Test
	void aBeginningIsEnoughForASuggestion() {
		assertThat(this.search.suggestions(SearchAudience.EVERYBODY, "mot de pas", Locale.FRENCH))
			.extracting(Finding::address)
			.contains("/aide/mot-de-passe-oublie#oublie");
	}

	@Test
	void nonsenseFindsNothing() {
		assertThat(this.search.answers(SearchAudience.EVERYBODY, "xqzkw vvrtp", Locale.FRENCH)).isEmpty();
		assertThat(this.search.answers(SearchAudience.EVERYBODY, "?!", Locale.FRENCH)).isEmpty();
	}

	private void ask(Map<String, String> questions, Locale language, List<String> missed) {
		questions.forEach((question, answer) -> {
			List<Finding> shown = shown(this.search.answers(SearchAudience.EVERYBODY, question, language));
			int place = 1 + IntStream.range(0, shown.size())
				.filter((index) -> shown.get(index).address().equals(answer))
				.findFirst()
				.orElse(-1);
			System.out.printf("%-48s %s %s%n", question, (place == 0) ? "-" : place,
					shown.stream().limit(3).map(Finding::address).toList());
			if (place < 1 || place > 3) {
				missed.add(question);
			}
		});
	}

	// As on the page: by kind, the kind of the best answer first.
	private static List<Finding> shown(List<Finding> found) {
		Map<Finding.Kind, List<Finding>> byKind = new LinkedHashMap<>();
		found.forEach((finding) -> byKind.computeIfAbsent(finding.kind(), (kind) -> new ArrayList<>()).add(finding));
		return byKind.values().stream().flatMap(List::stream).toList();
	}

}
