/// Parties (当事人): the register of persons and organisations of a region, and as what they stand in which matters.
/// Read first: [Party], then [PartyService].
@NullMarked
package cn.zhibao.caseintake.parties;

import org.jspecify.annotations.NullMarked;
