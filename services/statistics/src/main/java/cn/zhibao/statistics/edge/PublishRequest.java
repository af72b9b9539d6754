package cn.zhibao.statistics.edge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// Body of `POST /publications`.
public record PublishRequest(
        @NotNull @Pattern(regexp = "[1-9]\\d(\\d\\d){0,2}") String region,

        @NotNull @Min(1900) @Max(2099) Integer year) {}
