/// Reference codes (基础数据) that every service and screen reads the same way: regions, procedures, rights, sources.
/// Each code carries its Chinese term; the glossary lists them.
@NullMarked
package cn.zhibao.contracts.reference;

import org.jspecify.annotations.NullMarked;
