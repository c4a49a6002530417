package fr.compteformation.career.skills;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.Trade;
import fr.compteformation.training.trades.Trades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SkillsTests extends PortalTests {

	@Autowired
	private Skills skills;

	@Autowired
	private Trades trades;

	@Test
	void aSkillAddedAgainKeepsItsLevel() {
		Learner person = new Learner(this.portal);
		Skill bread = skill("bake");
		person.themselves(() -> {
			this.skills.add(person.citizen(), List.of(bread, skill("pastry")));
			this.skills.rate(person.citizen(), bread, SkillLevel.TEACHING);
			this.skills.add(person.citizen(), List.of(bread));
			return null;
		});
		assertThat(heldBy(person)).containsExactly(new HeldSkill(bread, SkillLevel.TEACHING),
				new HeldSkill(skill("pastry"), SkillLevel.ALONE));
	}

	@Test
	void theNearestTradesAreThoseWithMostOfTheSkills() {
		Learner person = new Learner(this.portal);
		Trade baker = this.trades.find("D1102").orElseThrow();
		person.themselves(() -> {
			this.skills.add(person.citizen(), baker.skills());
			return null;
		});
		assertThat(person.themselves(() -> this.skills.tradesNear(person.citizen())).getFirst().trade())
			.isEqualTo(baker);
	}

	@Test
	void nobodyElseSeesOrChangesThem() {
		Learner person = new Learner(this.portal);
		Learner other = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> other.themselves(() -> this.skills.heldBy(person.citizen())));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> other.themselves(() -> {
			this.skills.add(person.citizen(), List.of(skill("bake")));
			return null;
		}));
	}

	@Test
	void theyAreDeletedWithTheAccount() {
		Learner person = new Learner(this.portal);
		person.themselves(() -> {
			this.skills.add(person.citizen(), List.of(skill("bake")));
			return null;
		});
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.portal.getBean(AccountLifeCycle.class)
				.erase(new AccountId(person.citizen().accountId())));
		assertThat(this.portal.getBean(JdbcClient.class)
			.sql("select count(*) from career_skill where account_id = ?")
			.param(person.citizen().accountId())
			.query(Long.class)
			.single()).isZero();
	}

	private List<HeldSkill> heldBy(Learner person) {
		return person.themselves(() -> this.skills.heldBy(person.citizen()));
	}

	private Skill skill(String code) {
		return this.trades.skill(code).orElseThrow();
	}

}
