/// Tests of the pages: their words, their forms, and the pages themselves in a browser.
@NullMarked
package cn.zhibao.portal.edge;

import org.jspecify.annotations.NullMarked;
