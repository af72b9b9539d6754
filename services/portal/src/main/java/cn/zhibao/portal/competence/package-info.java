/// The codes of competence (管辖), with the words they are shown by. Read first: [Effect].
@NullMarked
package cn.zhibao.portal.competence;

import org.jspecify.annotations.NullMarked;
