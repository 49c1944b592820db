using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.ArchitectureTests.DataMap;

/// <summary>One line of the data map: a column, what kind of data it holds, how long.</summary>
internal sealed record MapLine(string Table, string Column, string? Class, string? KeptUntil, Type Type)
{
    public static IReadOnlyList<MapLine> Of(IEnumerable<Type> contexts) =>
        [.. contexts.SelectMany(Lines).DistinctBy(line => (line.Table, line.Column)).OrderBy(line => line.Table, StringComparer.Ordinal)];

    private static IEnumerable<MapLine> Lines(Type context)
    {
        using var instance = Build(context);
        foreach (var entity in instance.Model.GetEntityTypes())
        foreach (var property in Flat(entity).Where(p => !p.IsShadowProperty() || p.Name != "Version"))
        {
            var kind = property.PropertyInfo is null ? null
                : (DataClassAttribute?)Attribute.GetCustomAttribute(property.PropertyInfo, typeof(DataClassAttribute));
            var owner = property.DeclaringType is IComplexType complex ? complex.ComplexProperty.PropertyInfo : null;
            kind ??= owner is null ? null : (DataClassAttribute?)Attribute.GetCustomAttribute(owner, typeof(DataClassAttribute));
            yield return new MapLine(
                $"{entity.GetSchema()}.{entity.GetTableName()}", property.GetColumnName(), kind?.Name, kind?.KeptUntil, property.ClrType);
        }
    }

    private static IEnumerable<IProperty> Flat(ITypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(p => Flat(p.ComplexType)));

    private static DbContext Build(Type context)
    {
        var options = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(context))!;
        options.UseNpgsql("Host=127.0.0.1").UseSnakeCaseNamingConvention();
        return (DbContext)Activator.CreateInstance(context, options.Options)!;
    }
}
