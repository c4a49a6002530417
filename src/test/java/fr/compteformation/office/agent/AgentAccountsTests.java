package fr.compteformation.office.agent;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.ConstraintViolationException;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.CheapPasswords;
import fr.compteformation.CurrentUser;
import fr.compteformation.OnPostgresql;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.office.invitation.AccessState;
import fr.compteformation.people.audit.Act;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OnPostgresql
class AgentAccountsTests extends PortalTests {

	private static final Password CHOSEN = new Password("Tambour-vert-et-8-lunes");

	private final String email = SomeAgents.newEmail();

	private final Nir nir = People.newNir();

	@Autowired
	private AgentAccounts agents;

	@Autowired
	private FirstInvitation first;

	@Autowired
	private AgentInvitations invitations;

	@Autowired
	private CheapPasswords passwords;

	@Autowired
	private Holders holders;

	@Autowired
	private CurrentUser user;

	@Test
	void whoIsInvitedChoosesAPasswordAndMayThenSignIn() {
		Agent supervisor = signedIn();
		assertThat(invite(supervisor)).isEqualTo(AgentAccounts.Inviting.DONE);
		assertThat(this.agents.byPassword(this.email, CHOSEN.value())).isEmpty();
		assertThat(this.invitations.accept(link(), CHOSEN, null)).isEqualTo(AgentInvitations.Acceptance.DONE);
		Agent agent = this.agents.byPassword(this.email, CHOSEN.value()).orElseThrow();
		assertThat(agent.number()).isGreaterThan(100);
		assertThat(agent.displayName()).endsWith(" · " + agent.number());
		assertThat(agent).hasToString("Agent " + agent.number());
		assertThat(agent.supervisor()).isFalse();
		assertThat(this.agents.byId(agent.agentId())).contains(agent);
		assertThat(this.agents.mayWork(agent.agentId())).isTrue();
	}

	@Test
	void theAddressIsTypedInAnyCaseAndNothingElsePasses() {
		Agent agent = SomeAgents.active(this.portal, this.email);
		assertThat(this.agents.byPassword(" " + this.email.toUpperCase(Locale.ROOT), SomeAgents.PASSWORD))
			.contains(agent);
		assertThat(this.agents.byPassword(this.email, "faux")).isEmpty();
		assertThat(this.agents.byPassword(SomeAgents.newEmail(), SomeAgents.PASSWORD)).isEmpty();
		assertThat(this.agents.byPassword("n’importe quoi", SomeAgents.PASSWORD)).isEmpty();
	}

	@Test
	void everyTryCostsOneComputationOfAPassword() {
		String disabled = SomeAgents.newEmail();
		SomeAgents.active(this.portal, this.email);
		SomeAgents.disable(this.portal, SomeAgents.active(this.portal, disabled));
		for (String typed : List.of(this.email, disabled, SomeAgents.newEmail(), "n’importe quoi", "")) {
			this.passwords.count();
			this.agents.byPassword(typed, "faux");
			assertThat(this.passwords.count()).isEqualTo(new CheapPasswords.Count(0, 1));
		}
	}

	@Test
	void numbersFollowEachOther() {
		Agent first = SomeAgents.active(this.portal, this.email);
		Agent second = SomeAgents.active(this.portal, SomeAgents.newEmail());
		assertThat(second.number()).isGreaterThan(first.number());
	}

	@Test
	void anAgentWhoBecomesAHolderIsRecognised() {
		Agent agent = SomeAgents.active(this.portal, SomeAgents.invitee(this.email, this.nir, AgentRole.AGENT));
		assertThat(this.agents.holderOf(agent)).isEmpty();
		People.withAccount(this.portal, this.nir, SomeAgents.PASSWORD);
		assertThat(this.agents.holderOf(agent)).isPresent();
	}

	@Test
	void anAgentKnownToTheFundKnowsWhoTheyAre() {
		Citizen citizen = People.withAccount(this.portal, this.nir, SomeAgents.PASSWORD);
		Agent agent = SomeAgents.active(this.portal, SomeAgents.invitee(this.email, this.nir, AgentRole.AGENT));
		assertThat(this.agents.holderOf(agent)).isPresent().isEqualTo(this.holders.byNir(this.nir));
		assertThat(citizen.accountId()).isNotEqualTo(agent.agentId());
		assertThat(this.agents.holderOf(SomeAgents.active(this.portal, SomeAgents.newEmail()))).isEmpty();
	}

	@Test
	void theDatabaseHoldsNoNumberPasswordOrInvitationInClear() {
		Agent supervisor = signedIn();
		invite(supervisor);
		SecretToken link = link();
		this.invitations.accept(link, CHOSEN, null);
		String stored = this.database.sql("select nir || ' ' || password_hash from agent where email = ?")
			.param(this.email)
			.query(String.class)
			.single();
		assertThat(stored).doesNotContain(this.nir.number(), CHOSEN.value(), link.value()).contains("$argon2id$");
	}

	@Test
	void anAddressAndANumberBelongToOneAgent() {
		Agent supervisor = signedIn();
		invite(supervisor);
		assertThat(this.agents.invite(supervisor,
				SomeAgents.invitee(this.email.toUpperCase(Locale.ROOT), People.newNir(), AgentRole.AGENT),
				Locale.FRENCH))
			.isEqualTo(AgentAccounts.Inviting.EMAIL_TAKEN);
		assertThat(this.agents.invite(supervisor, SomeAgents.invitee(SomeAgents.newEmail(), this.nir, AgentRole.AGENT),
				Locale.FRENCH))
			.isEqualTo(AgentAccounts.Inviting.NIR_TAKEN);
	}

	@Test
	void whatAFormMustNotLetPassIsRefused() {
		Agent supervisor = signedIn();
		Invitee nameless = SomeAgents.invitee(this.email, this.nir, AgentRole.AGENT);
		nameless.setName(" ");
		assertThatExceptionOfType(ConstraintViolationException.class)
			.isThrownBy(() -> this.agents.invite(supervisor, nameless, Locale.FRENCH));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.agents.invite(supervisor,
				SomeAgents.invitee(SomeAgents.newEmail(), null, AgentRole.AGENT), Locale.FRENCH));
	}

	@Test
	void anInvitationIsGoodForThreeDaysAndOneUse() {
		Agent supervisor = signedIn();
		invite(supervisor);
		SecretToken link = link();
		assertThat(this.invitations.stateOf(link)).isEqualTo(SecretState.VALID);
		this.clock.advance(Duration.ofHours(72).plusSeconds(1));
		assertThat(this.invitations.stateOf(link)).isEqualTo(SecretState.EXPIRED);
		assertThat(this.invitations.accept(link, CHOSEN, null)).isEqualTo(AgentInvitations.Acceptance.NOT_USABLE);
		this.agents.inviteAgain(supervisor, id());
		assertThat(this.invitations.of(link)).isEmpty();
		SecretToken second = link();
		assertThat(this.invitations.accept(second, CHOSEN, null)).isEqualTo(AgentInvitations.Acceptance.DONE);
		assertThat(this.invitations.accept(second, CHOSEN, null)).isEqualTo(AgentInvitations.Acceptance.NOT_USABLE);
		assertThat(this.invitations.of(second)).isEmpty();
	}

	@Test
	void aPasswordThatHoldsTheNameIsRefused() {
		invite(signedIn());
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.invitations.accept(link(), new Password("Camille-et-7-chats"), null));
		assertThat(this.invitations.of(link())).isPresent();
	}

	@Test
	void whoIsDisabledIsOutUntilEnabledAgain() {
		Agent supervisor = signedIn();
		Agent agent = SomeAgents.active(this.portal, this.email);
		this.agents.disable(supervisor, agent.agentId());
		assertThat(this.agents.byPassword(this.email, SomeAgents.PASSWORD)).isEmpty();
		assertThat(this.agents.byId(agent.agentId())).isEmpty();
		assertThat(this.agents.mayWork(agent.agentId())).isFalse();
		this.agents.enable(supervisor, agent.agentId());
		assertThat(this.agents.byPassword(this.email, SomeAgents.PASSWORD)).contains(agent);
	}

	@Test
	void whoIsDisabledBeforeTheyAcceptCannotAcceptAnyMore() {
		Agent supervisor = signedIn();
		invite(supervisor);
		SecretToken link = link();
		this.agents.disable(supervisor, id());
		assertThat(this.invitations.of(link)).isEmpty();
		this.agents.enable(supervisor, id());
		assertThat(this.invitations.of(link)).isEmpty();
		assertThat(this.invitations.accept(link(), CHOSEN, null)).isEqualTo(AgentInvitations.Acceptance.DONE);
	}

	@Test
	void nobodyDisablesThemselves() {
		Agent supervisor = signedIn();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.agents.disable(supervisor, supervisor.agentId()));
	}

	@Test
	void onlySupervisorsLookAfterAgents() {
		Agent agent = SomeAgents.active(this.portal, this.email);
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(agent);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.agents.all(agent));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.agents.all(supervisor));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invite(agent));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.agents.disable(agent, supervisor.agentId()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.agents.enable(agent, supervisor.agentId()));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.agents.inviteAgain(agent, supervisor.agentId()));
	}

	@Test
	void everyActOfASupervisorIsInTheJournal() {
		Agent supervisor = signedIn();
		invite(supervisor);
		UUID id = id();
		this.agents.disable(supervisor, id);
		this.agents.enable(supervisor, id);
		int number = line(id).number();
		assertThat(journalOf(id)).containsExactly(
				supervisor.number() + " " + Act.AGENT_INVITED + " null > " + number + " INVITED",
				supervisor.number() + " " + Act.AGENT_DISABLED + " " + number + " INVITED > " + number + " DISABLED",
				supervisor.number() + " " + Act.AGENT_ENABLED + " " + number + " DISABLED > " + number + " INVITED");
	}

	@Test
	void theListShowsRoleAndState() {
		Agent supervisor = signedIn();
		invite(supervisor);
		AgentLine invited = line(id());
		assertThat(invited).extracting(AgentLine::name, AgentLine::role, AgentLine::state, AgentLine::invitationOver)
			.containsExactly("Camille Martin", AgentRole.AGENT, AccessState.INVITED, false);
		this.clock.advance(Duration.ofHours(73));
		assertThat(line(invited.id()).invitationOver()).isTrue();
		assertThat(line(supervisor.agentId())).extracting(AgentLine::role, AgentLine::state)
			.containsExactly(AgentRole.SUPERVISOR, AccessState.ACTIVE);
	}

	@Test
	void theConfiguredSupervisorIsInvitedWhenThereIsNone() {
		this.database.sql("update agent set state = 'DISABLED', invitation_hash = null, invitation_expires_at = null")
			.update();
		FirstSupervisorSettings settings = new FirstSupervisorSettings(new EmailAddress(this.email), "Camille Martin");
		this.first.invite(settings.invitee());
		this.first.invite(settings.invitee());
		assertThat(mails(id())).isOne();
		assertThat(this.invitations.of(link()).orElseThrow().asksForNir()).isTrue();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.invitations.accept(link(), CHOSEN, null));
		assertThat(this.invitations.accept(link(), CHOSEN, this.nir)).isEqualTo(AgentInvitations.Acceptance.DONE);
		Agent first = this.agents.byPassword(this.email, CHOSEN.value()).orElseThrow();
		assertThat(first.supervisor()).isTrue();
		this.first
			.invite(new FirstSupervisorSettings(new EmailAddress(SomeAgents.newEmail()), "Autre Personne").invitee());
		this.user.signIn(first);
		assertThat(this.agents.all(first)).noneMatch((line) -> line.name().equals("Autre Personne"));
	}

	private AgentAccounts.Inviting invite(Agent supervisor) {
		return this.agents.invite(supervisor, SomeAgents.invitee(this.email, this.nir, AgentRole.AGENT), Locale.FRENCH);
	}

	private UUID id() {
		return this.database.sql("select id from agent where email = ?").param(this.email).query(UUID.class).single();
	}

	private SecretToken link() {
		return new SecretToken(SomeAgents.invitation(this.portal, this.email));
	}

	private AgentLine line(UUID id) {
		Agent supervisor = (Agent) this.user.get();
		return this.agents.all(supervisor).stream().filter((line) -> line.id().equals(id)).findFirst().orElseThrow();
	}

	private List<String> journalOf(UUID agent) {
		return this.database.sql("select * from journal_entry where subject_id = ? order by id")
			.param(agent)
			.query((row, index) -> row.getInt("agent_number") + " " + row.getString("act") + " "
					+ row.getString("value_before") + " > " + row.getString("value_after"))
			.list();
	}

	private long mails(UUID agent) {
		return WaitingMails.with(this.database, agent, AgentMails.Template.AGENT_INVITATION.fileName()).size();
	}

	private Agent signedIn() {
		Agent supervisor = SomeAgents.supervisor(this.portal, SomeAgents.newEmail());
		this.user.signIn(supervisor);
		return supervisor;
	}

}
