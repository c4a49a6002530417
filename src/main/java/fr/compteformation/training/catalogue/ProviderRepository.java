package fr.compteformation.training.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface ProviderRepository extends JpaRepository<Provider, UUID> {

	List<Provider> findBySiretIn(Collection<String> sirets);

}
