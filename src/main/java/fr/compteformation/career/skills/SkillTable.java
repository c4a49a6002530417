package fr.compteformation.career.skills;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.DocumentId;

/** The table of the skills that people say they have. */
@Component
class SkillTable {

	private final JdbcClient database;

	SkillTable(JdbcClient database) {
		this.database = database;
	}

	/** The levels of an account by the codes of skills. */
	Map<String, SkillLevel> of(UUID account) {
		Map<String, SkillLevel> levels = new LinkedHashMap<>();
		this.database.sql("select skill, skill_level from career_skill where account_id = ? order by skill")
			.param(account)
			.query((row) -> {
				levels.put(row.getString("skill"), SkillLevel.valueOf(row.getString("skill_level")));
			});
		return levels;
	}

	/** Adds a skill; one that is there keeps its level. */
	void add(UUID account, String skill, SkillLevel level) {
		this.database
			.sql("insert into career_skill (account_id, skill, skill_level) values (?, ?, ?) on conflict do nothing")
			.params(account, skill, level.name())
			.update();
	}

	void rate(UUID account, String skill, SkillLevel level) {
		this.database.sql("update career_skill set skill_level = ? where account_id = ? and skill = ?")
			.params(level.name(), account, skill)
			.update();
	}

	/**
	 * Locks the skills of an account until the end of the transaction.
	 * @return their codes
	 */
	List<String> lock(UUID account) {
		return this.database.sql("select skill from career_skill where account_id = ? order by skill for update")
			.param(account)
			.query((row, number) -> row.getString("skill"))
			.list();
	}

	/** The files of an account by the codes of skills. */
	Map<String, List<DocumentId>> proofs(UUID account) {
		Map<String, List<DocumentId>> files = new LinkedHashMap<>();
		this.database
			.sql("select skill, document_id from career_skill_proof where account_id = ? order by skill, position")
			.param(account)
			.query((row) -> {
				files.computeIfAbsent(row.getString("skill"), (skill) -> new ArrayList<>())
					.add(new DocumentId(row.getObject("document_id", UUID.class)));
			});
		return files;
	}

	/** Replaces the files of a skill. */
	void prove(UUID account, String skill, List<DocumentId> files) {
		this.database.sql("delete from career_skill_proof where account_id = ? and skill = ?")
			.params(account, skill)
			.update();
		for (int position = 0; position < files.size(); position++) {
			this.database
				.sql("insert into career_skill_proof (document_id, account_id, skill, position) values (?, ?, ?, ?)")
				.params(files.get(position).value(), account, skill, position)
				.update();
		}
	}

	void remove(UUID account, String skill) {
		this.database.sql("delete from career_skill where account_id = ? and skill = ?")
			.params(account, skill)
			.update();
	}

}
