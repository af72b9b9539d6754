package cn.zhibao.chassis.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// A value in a body is taken for what it is, or refused. Left to itself the library makes a day of a number (so many
/// days after 1970), a code of its place in our list and a whole number of a broken one: a clock would run from a day
/// that nobody wrote.
@Singleton
public class ExactKinds implements ObjectMapperCustomizer {

    private static final Map<LogicalType, Set<CoercionInputShape>> REFUSED = Map.of(
            LogicalType.Textual,
            EnumSet.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
            LogicalType.DateTime,
            EnumSet.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean),
            LogicalType.Boolean,
            EnumSet.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.String),
            LogicalType.Integer,
            EnumSet.of(CoercionInputShape.Float, CoercionInputShape.Boolean, CoercionInputShape.String),
            LogicalType.Float,
            EnumSet.of(CoercionInputShape.Boolean, CoercionInputShape.String));

    @Override
    public void customize(ObjectMapper mapper) {
        REFUSED.forEach((target, shapes) ->
                shapes.forEach(shape -> mapper.coercionConfigFor(target).setCoercion(shape, CoercionAction.Fail)));
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    }
}
