/// The pages: what each address shows and takes, and the guard at the door. A resource reads the form and the services,
/// a view holds what its template prints, already worded.
@NullMarked
package cn.zhibao.portal.edge;

import org.jspecify.annotations.NullMarked;
