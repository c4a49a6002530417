package fr.compteformation.training.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderRepository extends JpaRepository<Provider, UUID> {

	Optional<Provider> findBySiret(String siret);

	List<Provider> findBySiretIn(Collection<String> sirets);

}
