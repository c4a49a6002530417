package fr.compteformation.career.skills;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.training.dossier.Learner;
import fr.compteformation.training.trades.Skill;
import fr.compteformation.training.trades.Trades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SkillProofsTests extends PortalTests {

	@Autowired
	private Skills skills;

	@Autowired
	private SkillProofs proofs;

	@Autowired
	private Trades trades;

	private Learner person;

	private Skill bread;

	@BeforeEach
	void somebodyBakes() {
		this.person = new Learner(this.portal);
		this.bread = this.trades.find("D1102").orElseThrow().skills().getFirst();
		holds(List.of(this.bread));
	}

	@Test
	void filesAreKeptInTheirOrderAndGivenUp() {
		DocumentId one = file();
		DocumentId two = file();
		assertThat(replace(this.bread, List.of(two, one))).isTrue();
		assertThat(kept()).containsExactly(two, one);
		assertThat(isUsed(one)).isTrue();
		assertThat(replace(this.bread, List.of(two))).isTrue();
		assertThat(kept()).containsExactly(two);
		assertThat(isUsed(one)).isFalse();
	}

	@Test
	void theyGoWithTheSkill() {
		DocumentId file = file();
		replace(this.bread, List.of(file));
		this.person.themselves(() -> {
			this.skills.remove(this.person.citizen(), this.bread);
			this.skills.remove(this.person.citizen(), this.bread);
			return null;
		});
		assertThat(kept()).isEmpty();
		assertThat(isUsed(file)).isFalse();
	}

	@Test
	void theyGoWithTheAccount() {
		DocumentId file = file();
		replace(this.bread, List.of(file));
		this.portal.getBean(TransactionTemplate.class)
			.executeWithoutResult((status) -> this.portal.getBean(AccountLifeCycle.class)
				.erase(new AccountId(this.person.citizen().accountId())));
		assertThat(isUsed(file)).isFalse();
	}

	@Test
	void anotherTabLosesNothing() {
		DocumentId one = file();
		DocumentId two = file();
		assertThat(replace(this.bread, List.of(one))).isTrue();
		assertThat(this.person
			.<Boolean>themselves(() -> this.proofs.replace(this.person.citizen(), this.bread, List.of(), List.of(two))))
			.isFalse();
		assertThat(kept()).containsExactly(one);
	}

	@Test
	void nothingIsKeptForASkillThatIsNotHeldOrOfAFileOfSomebodyElse() {
		Skill other = this.trades.find("D1102").orElseThrow().skills().getLast();
		DocumentId file = file();
		assertThat(replace(other, List.of(file))).isFalse();
		DocumentId ofOthers = SomeFiles.of(this.portal, DocumentOwner.account(new Learner(this.portal).citizen())).id();
		assertThat(replace(this.bread, List.of(file, ofOthers))).isFalse();
		assertThat(kept()).isEmpty();
		assertThat(isUsed(file)).isFalse();
	}

	@Test
	void thereIsALimitPerSkillAndInAll() {
		assertThat(replace(this.bread, files(SkillProofs.MOST + 1))).isFalse();
		List<Skill> many = this.trades.skills().subList(0, SkillProofs.MOST_OF_ALL / SkillProofs.MOST + 1);
		holds(many);
		long taken = many.stream().filter((skill) -> replace(skill, files(SkillProofs.MOST))).count();
		assertThat(taken).isEqualTo(SkillProofs.MOST_OF_ALL / SkillProofs.MOST);
	}

	@Test
	void nobodyElseSeesOrChangesThem() {
		Learner other = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> other.themselves(() -> this.proofs.of(this.person.citizen())));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> other
			.themselves(() -> this.proofs.replace(this.person.citizen(), this.bread, List.of(), List.of())));
	}

	private void holds(List<Skill> held) {
		this.person.themselves(() -> {
			this.skills.add(this.person.citizen(), held);
			return null;
		});
	}

	private boolean replace(Skill skill, List<DocumentId> files) {
		return this.person.themselves(() -> this.proofs.replace(this.person.citizen(), skill, keptOf(skill), files));
	}

	private List<DocumentId> kept() {
		return keptOf(this.bread);
	}

	private List<DocumentId> keptOf(Skill skill) {
		return this.person.themselves(() -> this.proofs.of(this.person.citizen()))
			.getOrDefault(skill.code(), List.of())
			.stream()
			.map(Document::id)
			.toList();
	}

	private List<DocumentId> files(int number) {
		return IntStream.range(0, number).mapToObj((any) -> file()).toList();
	}

	private DocumentId file() {
		return SomeFiles.of(this.portal, DocumentOwner.account(this.person.citizen())).id();
	}

	private boolean isUsed(DocumentId file) {
		return this.database.sql("select count(*) from document where id = ? and unused_since is null")
			.param(file.value())
			.query(Integer.class)
			.single() == 1;
	}

}
