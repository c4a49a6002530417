package fr.compteformation.career.skills;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

	void remove(UUID account, String skill) {
		this.database.sql("delete from career_skill where account_id = ? and skill = ?")
			.params(account, skill)
			.update();
	}

}
