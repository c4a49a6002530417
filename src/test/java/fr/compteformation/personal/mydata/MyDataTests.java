package fr.compteformation.personal.mydata;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.access.identitydocument.SomeIdentityRequests;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.office.employerfile.SomeEmployers;
import fr.compteformation.office.professional.SomeProfessionals;
import fr.compteformation.office.topup.SomeTopUps;
import fr.compteformation.office.topup.TopUpDecision;
import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvent;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.lifeevent.LifeEvent;
import fr.compteformation.people.lifeevent.LifeEventDecision;
import fr.compteformation.people.lifeevent.LifeEvents;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.personal.delegation.SomeDelegations;
import fr.compteformation.personal.preparation.SomePreparations;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;
import fr.compteformation.platform.security.WhatWasRefused;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MyDataTests extends PortalTests {

	@Autowired
	private MyData data;

	@Autowired
	private AccessForTests access;

	@Autowired
	private JsonMapper json;

	@Test
	void everythingIsInOneArchive() {
		Learner learner = new Learner(this.portal).earns(100);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "90"));
		Reference dossier = learner.drafts(1000);
		this.transaction.executeWithoutResult((status) -> this.portal.getBean(AccountEvents.class)
			.write(learner.citizen().accountId(), AccountAct.PASSWORD_LINK_SENT));
		this.portal.getBean(SecurityRecord.class).noteNumber(Refused.SIGN_IN_WRONG, learner.nir().value());
		WhatWasRefused.about(this.portal, learner.citizen().accountId());
		Map<String, byte[]> archive = archive(learner.citizen());
		JsonNode account = json(archive, "compte.json");
		assertThat(account.get("socialSecurityNumber").asString()).isEqualTo(learner.nir().formatted());
		assertThat(account.get("email").asString()).contains("@");
		assertThat(json(archive, "activite.json").get("events").findValuesAsString("act")).containsExactly("DATA_TAKEN",
				"PASSWORD_LINK_SENT");
		assertThat(json(archive, "activite.json").get("refused").get(0).get("what").asString())
			.isEqualTo("SIGN_IN_WRONG");
		JsonNode rights = json(archive, "droits.json");
		assertThat(rights.get("difCents").asLong()).isEqualTo(135_000);
		assertThat(rights.get("movements").size()).isEqualTo(2);
		assertThat(json(archive, "declaration-dif.json").get("hours").asInt()).isEqualTo(90);
		assertThat(json(archive, "declaration-dif.json").get("reference").asString()).matches("[1-9]\\d{4,}");
		assertThat(json(archive, "delegations.json").get("given").size()).isZero();
		assertThat(json(archive, "dossiers.json").get(0).get("reference").asString()).isEqualTo(dossier.value());
		assertThat(archive.keySet()).anyMatch((name) -> name.matches("fichiers/[0-9a-f-]{36}/Attestation\\.pdf"));
		assertThat(archive.values()).filteredOn((content) -> new String(content, 0, 4).equals("%PDF")).hasSize(2);
	}

	@Test
	void whatWasPreparedIsInTheArchivesOfBoth() {
		Learner person = new Learner(this.portal).earns(100);
		Learner helper = new Learner(this.portal);
		UUID delegation = SomeDelegations.between(this.portal, person, helper, Preparable.DIF);
		assertThat(archive(person.citizen())).doesNotContainKey("preparations.json");
		SomePreparations.prepare(this.portal, helper, delegation, SomePreparations.hours("17.5"));
		JsonNode forMe = json(archive(person.citizen()), "preparations.json").get("forMe").get(0);
		assertThat(forMe.get("with").asString()).isEqualTo("Chloé L’Héritier");
		assertThat(forMe.get("hours").get(0).asDouble()).isEqualTo(17.5);
		Map<String, byte[]> archive = archive(helper.citizen());
		assertThat(json(archive, "preparations.json").get("byMe").size()).isOne();
		assertThat(json(archive, "delegations.json").get("received").get(0).get("mayPrepare").get(0).asString())
			.isEqualTo("DIF");
		SomeDelegations.end(this.portal, person, delegation);
		JsonNode byMe = json(archive(helper.citizen()), "preparations.json").get("byMe").get(0);
		assertThat(byMe.get("hours").get(0).asDouble()).isEqualTo(17.5);
		assertThat(byMe.toString()).doesNotContain("Héritier");
		SomePreparations.dismiss(this.portal, person);
		JsonNode dismissed = json(archive(person.citizen()), "preparations.json").get("forMe").get(0);
		assertThat(dismissed.get("settledAt").isNull()).isFalse();
		assertThat(dismissed.get("taken").asBoolean()).isFalse();
		assertThat(dismissed.get("role").asString()).isEqualTo("COUNSELLOR");
	}

	@Test
	void whatAnEmployerDepositedIsInItOnceCredited() {
		Learner learner = new Learner(this.portal);
		Professional employer = SomeProfessionals.employer(this.portal, SomeProfessionals.newEmail(),
				SomeEmployers.newSiret());
		UUID deposit = SomeTopUps.sent(this.portal, employer, learner.nir(), "L’Héritier");
		assertThat(archive(learner.citizen())).doesNotContainKey("abondements.json");
		SomeTopUps.decide(this.portal, SomeAgents.supervisor(this.portal, SomeAgents.newEmail()), deposit,
				TopUpDecision.Act.CREDIT);
		Map<String, byte[]> archive = archive(learner.citizen());
		JsonNode topUp = json(archive, "abondements.json").get(0);
		assertThat(topUp.get("employer").asString()).isEqualTo("Biscuiterie de l’Aven");
		assertThat(topUp.get("motive").asString()).isEqualTo("AGREEMENT");
		assertThat(topUp.get("amountCents").asLong()).isEqualTo(120_050);
		assertThat(json(archive, "droits.json").get("topUpCents").asLong()).isEqualTo(120_050);
	}

	@Test
	void aReportedRetirementIsInItWithoutTheWordsOfAgents() {
		Learner learner = new Learner(this.portal);
		LifeEvents events = this.portal.getBean(LifeEvents.class);
		Agent agent = Officers.agent();
		LifeEvent retirement = new LifeEvent(LifeEvent.Kind.RETIREMENT);
		retirement.setHappenedOn(LocalDate.of(2026, 2, 1));
		retirement.setProof(LifeEvent.Proof.PENSION_NOTICE);
		retirement.setRemark("Remis par sa sœur");
		SignedInAs.as(this.portal, agent, () -> events.report(agent, learner.holder(), retirement));
		LifeEventDecision words = new LifeEventDecision();
		words.setRemark("Je travaille encore");
		learner.themselves(() -> events.contest(learner.citizen(), words));
		JsonNode event = json(archive(learner.citizen()), "evenements-de-vie.json").get(0);
		assertThat(event.get("kind").asString()).isEqualTo("RETIREMENT");
		assertThat(event.get("happenedOn").asString()).isEqualTo("2026-02-01");
		assertThat(event.get("state").asString()).isEqualTo("CONTESTED");
		assertThat(event.get("steps").findValuesAsString("act")).containsExactly("REPORT", "CONTEST");
		assertThat(event.toString()).contains("Je travaille encore").doesNotContain("sœur");
	}

	@Test
	void nothingOfOthersIsInIt() {
		Learner other = new Learner(this.portal).earns(100);
		other.drafts(1000);
		Map<String, byte[]> archive = archive(new Learner(this.portal).citizen());
		assertThat(archive.keySet()).containsExactly("compte.json", "conditions.json", "activite.json", "droits.json",
				"dossiers.json", "delegations.json", "releve.pdf");
		assertThat(json(archive, "droits.json").get("movements").size()).isZero();
		assertThat(json(archive, "dossiers.json").size()).isZero();
	}

	@Test
	void passkeysAreInItByTheirNamesAndDates() {
		KeyHolder person = new KeyHolder(this.portal);
		person.add(new SoftKey());
		JsonNode passkey = json(archive(person.citizen()), "cles-acces.json").get(0);
		assertThat(passkey.propertyNames()).containsExactlyInAnyOrder("label", "createdAt", "usedAt");
		assertThat(passkey.get("label").asString()).isEqualTo("Téléphone");
	}

	@Test
	void theIdentityCheckIsInItWithItsFiles() {
		Citizen citizen = People.withAccount(this.portal, People.newNir());
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
		SomeIdentityRequests.submit(this.portal, citizen);
		this.access.choose(IdentityProofPolicy.NONE);
		Map<String, byte[]> archive = archive(citizen);
		assertThat(json(archive, "verification-identite.json").get("state").asString()).isEqualTo("SUBMITTED");
		assertThat(archive.keySet()).filteredOn((name) -> name.startsWith("fichiers/")).hasSize(3);
	}

	@Test
	void whoseNameDiffersTakesTheAccountAlong() {
		Map<String, byte[]> archive = archive(Learner.whoseNameDiffers(this.portal));
		assertThat(archive.keySet()).containsExactly("compte.json", "conditions.json", "activite.json", "droits.json",
				"dossiers.json", "delegations.json");
		assertThat(json(archive, "droits.json").get("movements").size()).isZero();
	}

	@ParameterizedTest
	@EnumSource(names = { "BEFORE_RIGHTS", "BEFORE_SPENDING" })
	void whoIsNotProvenTakesTheAccountAlong(IdentityProofPolicy policy) {
		Learner learner = Learner.unproven(this.portal);
		this.clock.advance(Duration.ofMinutes(1));
		learner.earns(100).drafts(1000);
		this.access.choose(policy);
		Map<String, byte[]> archive = archive(learner.citizen());
		assertThat(archive.keySet()).containsExactly("LISEZ-MOI.txt", "compte.json", "conditions.json", "activite.json",
				"delegations.json");
		assertThat(new String(archive.get("LISEZ-MOI.txt"), StandardCharsets.UTF_8))
			.contains("vous n’avez pas encore prouvé que ce compte est bien le vôtre");
		learner.proves();
		assertThat(archive(learner.citizen()).keySet()).contains("droits.json", "dossiers.json", "releve.pdf")
			.doesNotContain("LISEZ-MOI.txt");
	}

	@Test
	void nobodyTakesWhatBelongsToSomebodyElse() {
		Citizen other = new Learner(this.portal).citizen();
		Learner learner = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> learner.themselves(() -> write(other)));
	}

	@Test
	void somebodyElsesProofIsNone() {
		Citizen citizen = new Learner(this.portal).citizen();
		Citizen other = new Learner(this.portal).citizen();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> SignedInAs.as(this.portal, citizen, () -> {
				this.data.write(citizen, Proved.by(this.portal, other), Locale.FRENCH, bytes);
				return true;
			}));
		assertThat(bytes.size()).isZero();
		assertThat(events(citizen)).isEmpty();
	}

	@Test
	void takingItIsAnEventOfTheAccount() {
		Citizen citizen = new Learner(this.portal).citizen();
		archive(citizen);
		assertThat(events(citizen)).containsExactly(AccountAct.DATA_TAKEN);
	}

	private List<AccountAct> events(Citizen citizen) {
		return SignedInAs.as(this.portal, citizen, () -> this.portal.getBean(AccountEvents.class).lately(citizen))
			.stream()
			.map(AccountEvent::act)
			.toList();
	}

	private Map<String, byte[]> archive(Citizen citizen) {
		return SignedInAs.as(this.portal, citizen, () -> write(citizen));
	}

	private Map<String, byte[]> write(Citizen citizen) {
		try {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			this.data.write(citizen, Proved.by(this.portal, citizen), Locale.FRENCH, bytes);
			Map<String, byte[]> files = new LinkedHashMap<>();
			ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
			for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				files.put(entry.getName(), archive.readAllBytes());
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private JsonNode json(Map<String, byte[]> archive, String name) {
		return this.json.readTree(archive.get(name));
	}

}
