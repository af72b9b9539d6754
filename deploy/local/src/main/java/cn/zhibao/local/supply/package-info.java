/// What is shipped beside our own code, and what is known against it (软件物料清单与漏洞通告).
@org.jspecify.annotations.NullMarked
package cn.zhibao.local.supply;
