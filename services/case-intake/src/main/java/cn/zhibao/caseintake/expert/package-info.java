/// The register of experts and technical investigators (专家库、技术调查官), and who of them was asked in which matter. Read
/// first: [Expert], then [AssignmentService].
@NullMarked
package cn.zhibao.caseintake.expert;

import org.jspecify.annotations.NullMarked;
