package fr.compteformation.people.proofreview;

import java.util.EnumSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;

/** Hints from accounts and from subjects of FranceConnect. */
@Component
class AccountHints implements IdentityHint.Source {

	/** Couples and their parents may share an address or a phone. */
	private static final int USUAL = 3;

	private static final String OWN = """
			with own as (select a.* from account a join holder_attachment h on h.account_id = a.id
				where h.holder_id = :holder and h.state <> 'DETACHED') """;

	private final JdbcClient database;

	AccountHints(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<IdentityHint> about(HolderId holder) {
		Set<IdentityHint> hints = EnumSet.noneOf(IdentityHint.class);
		if (count(OWN + "select count(*) from own", holder) > 1) {
			hints.add(IdentityHint.SEVERAL_ACCOUNTS);
		}
		if (count(OWN + """
				select coalesce(max(users), 0) from (select count(*) as users from account o
					where o.email in (select email from own) group by o.email) shared""", holder) > USUAL) {
			hints.add(IdentityHint.SHARED_EMAIL);
		}
		if (count(OWN + """
				, phones as (select mobile_phone as phone from own where mobile_phone is not null
					union select landline_phone from own where landline_phone is not null),
				users as (select o.id, p.phone from account o join phones p on o.mobile_phone = p.phone
					union select o.id, p.phone from account o join phones p on o.landline_phone = p.phone)
				select coalesce(max(number), 0) from (select count(*) as number from users group by phone) shared""",
				holder) > USUAL) {
			hints.add(IdentityHint.SHARED_PHONE);
		}
		if (count("""
				with own as (select subject_hash from identity_proof
						where holder_id = :holder and subject_hash is not null
					union select subject_hash from refused_subject where holder_id = :holder
					union select l.subject_hash from france_connect_link l
						join holder_attachment h on h.account_id = l.account_id where h.holder_id = :holder)
				select (select count(*) from refused_subject r where r.holder_id = :holder
							or r.subject_hash in (select subject_hash from own))
					+ (select count(*) from identity_proof p where p.holder_id <> :holder
							and p.subject_hash in (select subject_hash from own))
				""", holder) > 0) {
			hints.add(IdentityHint.SHARED_SUBJECT);
		}
		return hints;
	}

	private int count(String query, HolderId holder) {
		return this.database.sql(query).param("holder", holder.value()).query(Integer.class).single();
	}

}
