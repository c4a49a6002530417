package fr.compteformation.access.letter;

import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.proofreview.IdentityHint;

/** A hint if codes sent to one postal address proved more people than a household has. */
@Component
class LetterHints implements IdentityHint.Source {

	private static final int USUAL = 3;

	private final JdbcClient database;

	LetterHints(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<IdentityHint> about(HolderId holder) {
		int proven = this.database.sql("""
				select count(distinct p.holder_id) from holder_address own
				join holder_address a on a.city = own.city and a.country = own.country
					and coalesce(a.postal_code, '') = coalesce(own.postal_code, '')
					and coalesce(a.street, '') = coalesce(own.street, '')
					and coalesce(a.place, '') = coalesce(own.place, '')
					and coalesce(a.complement, '') = coalesce(own.complement, '')
				join identity_proof p on p.holder_id = a.holder_id and p.way = 'LETTER'
				where own.holder_id = ?""").param(holder.value()).query(Integer.class).single();
		return (proven > USUAL) ? Set.of(IdentityHint.SHARED_ADDRESS) : Set.of();
	}

}
