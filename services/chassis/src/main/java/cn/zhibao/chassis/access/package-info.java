/// Who may what (权限): the actor behind a request, the roles of the realm, the jurisdiction (辖区) and the one pure
/// decision function. Keycloak says who someone is; here it is decided what that person may do.
@NullMarked
package cn.zhibao.chassis.access;

import org.jspecify.annotations.NullMarked;
