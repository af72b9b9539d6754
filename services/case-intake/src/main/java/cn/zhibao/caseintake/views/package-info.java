/// Saved views (常用视图): worklists as an officer likes to see them, kept by name. Read first: [SavedList], then
/// [SavedListService].
@NullMarked
package cn.zhibao.caseintake.views;

import org.jspecify.annotations.NullMarked;
