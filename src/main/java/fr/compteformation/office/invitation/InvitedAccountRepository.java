package fr.compteformation.office.invitation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

import fr.compteformation.platform.base.EmailAddress;

/**
 * What the repositories of all invited accounts have.
 *
 * @param <A> the kind of account
 */
@NoRepositoryBean
public interface InvitedAccountRepository<A extends InvitedAccount<?>> extends Repository<A, UUID> {

	<S extends A> S saveAndFlush(S account);

	Optional<A> findById(UUID id);

	Optional<A> findByInviteeEmail(EmailAddress email);

}
