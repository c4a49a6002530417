package fr.compteformation.training.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.register.GeoPoint;
import fr.compteformation.platform.register.Towns;
import fr.compteformation.rights.ledger.FundingPlan;
import fr.compteformation.training.catalogue.DemoCourses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The search over the catalogue of the demonstration. */
class TrainingIndexTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

	private static final Towns TOWNS = new Towns();

	private static final TrainingIndex INDEX = index();

	/** What people type, and the beginning of the title they expect first. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			anglais professionnel | Anglais professionnel
			Anglais pour l’accueil | Anglais pour l’accueil
			cours d'anglais débutant | Anglais, remise
			anglias | Anglais
			anglai | Anglais
			espagnol | Espagnol
			espagnole commerciale | Espagnol commercial
			allemand | Allemand
			apprendre l'italien | Italien
			portuguais | Portugais
			FLE | Français langue étrangère
			langue des signes | Langue des signes
			LSF | Langue des signes
			chinois | Chinois
			excel | Tableur
			tableau croisé dynamique excel | Tableur avancé
			tableur | Tableur
			word | Traitement de texte
			powerpoint | Diaporamas
			premiers pas ordinateur | Premiers pas
			secrétaire | Secrétaire
			secretaire medicale | Secrétaire assistant médico-social
			développeur web | Développeur web
			developeur web | Développeur web
			python | Programmer en Python
			analyser des données | Analyser des données
			linux | Administrer un serveur Linux
			cybersécurité | Cybersécurité
			sécurité informatique | Cybersécurité
			SQL | Bases de données
			comptabilité | Comptab
			compta | Comptab
			gestionnaire de paie | Gestionnaire de paie
			créer une entreprise | Créer ou reprendre
			auto-entrepreneur | Micro-entreprise
			management | Manager une équipe
			ressources humaines | Ressources humaines
			RH | Ressources humaines
			vendeur | Vendre en magasin
			réseaux sociaux | Communiquer sur les réseaux sociaux
			SEO | Marketing numérique
			agent immobilier | Agent immobilier
			électricien | Électricien
			electricien batiment | Électricien
			plombier | Plombier
			plonbier | Plombier
			maçon | Maçon
			maconnerie | Maçon
			peintre en bâtiment | Peintre en bâtiment
			carrelage | Carreleur
			panneaux solaires | Installer des panneaux solaires
			photovoltaique | Installer des panneaux solaires
			toiture | Couvreur
			soudure | Soud
			soudeur TIG | Soudage TIG
			maintenance industrielle | Technicien de maintenance industrielle
			impression 3D | Impression 3D
			permis de conduire | Préparer le permis
			permis B | Préparer le permis
			poids lourd | Permis poids lourd
			caces | Conduire un chariot
			secourisme | Sauveteur secouriste
			SST | Sauveteur secouriste
			aide soignante | Aide-soignant
			petite enfance | CAP Accompagnant éducatif petite enfance
			massage | Massage
			patisserie | CAP Pâtissier
			CAP cuisine | CAP Cuisine
			boulangerie | CAP Boulanger
			hygiène HACCP | Hygiène alimentaire
			vin | Connaître et servir le vin
			coiffure | C
			couture | Couture
			forge | Forge d’art
			forge d’art | Forge d’art
			réparer un vélo | Mécanique vélo
			garagiste | Mécanicien automobile
			paysagiste | Jardinier
			apiculture | Apiculture
			abeilles | Apiculture
			bilan de compétences | Bilan de compétences
			bilan de competence | Bilan de compétences
			VAE | Validation des acquis
			orthographe | Orthographe
			parler en public | Prendre la parole en public
			formateur | Formateur
			SSIAP | Sécurité incendie
			photo | Photographie
			montage vidéo | Montage vidéo
			animateur | Animateur
			je veux apprendre l'anglais | Anglais
			cours d'espagnol pour débutant | Espagnol
			devenir aide soignante | Aide-soignant
			apprendre à souder | Soud
			stress au travail | Gérer le stress
			lire écrire compter | Remise à niveau
			macros excel | Tableur avancé
			taille des arbres | Taille et soins des arbres
			extincteur | Manier un extincteur
			serveur restaurant | Serveur en restaurant
			permi de conduire | Préparer le permis
			formation secretaire | Secrétaire""")
	void findsWhatPeopleMean(String what, String title) {
		assertThat(search(what).hits()).isNotEmpty()
			.first()
			.satisfies((hit) -> assertThat(hit.title()).startsWith(title));
	}

	@ParameterizedTest
	@CsvSource({ "xyzzy", "astronaute martien" })
	void findsNothingForWhatNobodyTeaches(String what) {
		assertThat(search(what).total()).isZero();
	}

	@Test
	void nothingTypedFindsEverything() {
		assertThat(search("").total()).isEqualTo(INDEX.size());
		assertThat(search("").hits()).hasSize(TrainingQuery.PAGE);
	}

	@ParameterizedTest
	@CsvSource({ "Rennes, 10", "Rennes, 30", "Rennes, 100", "Paris, 10", "35170, 30", "Brest, 100", "Lyon, 30" })
	void everyResultIsWithinTheRadius(String town, String radius) {
		TrainingResults results = in(town, Map.of(Facet.RADIUS, Set.of(radius), Facet.MODE, Set.of("centre")));
		GeoPoint centre = TOWNS.find(town).orElseThrow().point();
		assertThat(results.total()).isPositive();
		assertThat(results.hits()).allSatisfy((hit) -> {
			double away = TOWNS.find(hit.session().town()).orElseThrow().point().kilometresTo(centre);
			assertThat(hit.session().kilometres()).isLessThanOrEqualTo(Double.parseDouble(radius));
			assertThat(away).isCloseTo(hit.session().kilometres(), within(0.1));
		});
	}

	// Rennes–Bruz 11 km, Rennes–Saint-Malo 65 km, Rennes–Nantes 100 km.
	@Test
	void aTownBeyondTheRadiusIsLeftOut() {
		assertThat(townsWithin("10")).contains("Rennes").doesNotContain("Bruz", "Saint-Malo", "Nantes");
		assertThat(townsWithin("30")).contains("Rennes", "Bruz").doesNotContain("Saint-Malo", "Nantes");
		assertThat(townsWithin("100")).contains("Rennes", "Bruz", "Saint-Malo").doesNotContain("Brest", "Paris");
	}

	@Test
	void whatIsAtADistanceIsNearEverybody() {
		assertThat(in("Ajaccio", Map.of(Facet.RADIUS, Set.of("10"), Facet.MODE, Set.of("distance"))).total())
			.isEqualTo(in("", Map.of(Facet.MODE, Set.of("distance"))).total());
	}

	@ParameterizedTest
	@CsvSource({ "MODE, distance", "MODE, centre", "LEVEL, debutant", "LEVEL, avance", "LENGTH, courte",
			"LENGTH, longue", "CERTIFICATION, oui", "ACCESS, oui", "LANGUAGE, en", "RHYTHM, travail",
			"MONTH, 2027-01" })
	void aCountIsWhatChoosingTheValueFinds(Facet facet, String value) {
		TrainingQuery query = query("anglais", "Rennes", Map.of());
		int count = search(query).counts().get(facet).get(value);
		assertThat(search(query.with(facet, Set.of(value))).total()).isEqualTo(count);
	}

	@Test
	void choosingOneValueKeepsTheCountsOfTheOthers() {
		TrainingQuery query = query("", "", Map.of());
		Map<String, Integer> before = search(query).counts().get(Facet.MODE);
		assertThat(search(query.with(Facet.MODE, Set.of("distance"))).counts().get(Facet.MODE)).isEqualTo(before);
	}

	@Test
	void saysHowManyThereWouldBeWithoutAFilter() {
		TrainingResults results = search(
				query("forge d’art", "Nice", Map.of(Facet.RADIUS, Set.of("10"), Facet.MODE, Set.of("centre"))));
		assertThat(results.total()).isZero();
		assertThat(results.without().get(Facet.RADIUS)).isPositive();
		assertThat(results.without().get(Facet.MODE)).isZero();
	}

	@Test
	void ordersByPriceDateAndDistance() {
		TrainingQuery query = query("", "Rennes", Map.of(Facet.RADIUS, Set.of("100")));
		assertThat(search(query.sortedBy(TrainingQuery.Sort.PRICE)).hits()).extracting(TrainingHit::price).isSorted();
		assertThat(search(query.sortedBy(TrainingQuery.Sort.DATE)).hits()).extracting((hit) -> hit.session().startsOn())
			.isSorted();
		assertThat(search(query.with(Facet.MODE, Set.of("centre")).sortedBy(TrainingQuery.Sort.DISTANCE)).hits())
			.extracting((hit) -> hit.session().kilometres())
			.isSorted();
	}

	@Test
	void whatRightsPayNarrowsAndOrders() {
		TrainingQuery query = query("", "", Map.of(Facet.PRICE, Set.of("couvert")));
		TrainingResults covered = INDEX.search(query, Optional.empty(), TrainingIndexTests::plan);
		assertThat(covered.hits()).isNotEmpty()
			.allSatisfy((hit) -> assertThat(plan(hit.price()).remainder()).isEqualTo(Euros.ZERO));
		assertThat(covered.counts().get(Facet.PRICE).values().stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(INDEX.size());
		assertThat(INDEX
			.search(query("", "", Map.of()).sortedBy(TrainingQuery.Sort.REST), Optional.empty(),
					TrainingIndexTests::plan)
			.hits()).extracting((hit) -> plan(hit.price()).forThePerson()).isSorted();
	}

	@Test
	void showsMoreOnDemand() {
		TrainingQuery query = query("", "", Map.of());
		List<TrainingHit> first = search(query).hits();
		assertThat(search(query.more()).hits()).hasSize(2 * TrainingQuery.PAGE)
			.startsWith(first.toArray(TrainingHit[]::new));
	}

	private static List<String> townsWithin(String radius) {
		TrainingQuery query = new TrainingQuery("", "Rennes",
				Map.of(Facet.RADIUS, Set.of(radius), Facet.MODE, Set.of("centre")), TrainingQuery.Sort.DISTANCE, 500);
		return search(query).hits().stream().map((hit) -> hit.session().town()).distinct().toList();
	}

	// 1 000 € of rights, and the participation.
	private static FundingPlan plan(Euros price) {
		long participation = Math.min(price.cents(), 10_320);
		long cpf = Math.min(price.cents() - participation, 100_000);
		return new FundingPlan(Euros.ZERO, new Euros(cpf), Euros.ZERO, Euros.ZERO, 0, Euros.ZERO,
				new Euros(participation), new Euros(price.cents() - participation - cpf));
	}

	private static TrainingResults search(String what) {
		return search(query(what, "", Map.of()));
	}

	private static TrainingResults in(String town, Map<Facet, Set<String>> chosen) {
		return search(query("", town, chosen));
	}

	private static TrainingQuery query(String what, String where, Map<Facet, Set<String>> chosen) {
		return new TrainingQuery(what, where, chosen, TrainingQuery.Sort.RELEVANCE, TrainingQuery.PAGE);
	}

	private static TrainingResults search(TrainingQuery query) {
		return INDEX.search(query, TOWNS.find(query.where()), null);
	}

	private static TrainingIndex index() {
		TrainingIndex.Builder builder = new TrainingIndex.Builder(MONDAY);
		DemoCourses.after(MONDAY, TOWNS).forEach(builder::add);
		return builder.build();
	}

}
