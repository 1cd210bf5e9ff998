package org.trama.read;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Reads plans.
 */
interface PlanRepository extends Repository<PlanEntity, String> {

	List<PlanEntity> findAllByOrderById();

	Optional<PlanEntity> findById(String id);

}
