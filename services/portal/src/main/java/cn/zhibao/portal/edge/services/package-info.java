/// The services as the portal calls them: one typed client each, the views they send, and the two things every call
/// needs: the person's own token on the way out, the refusal in words on the way back.
@NullMarked
package cn.zhibao.portal.edge.services;

import org.jspecify.annotations.NullMarked;
