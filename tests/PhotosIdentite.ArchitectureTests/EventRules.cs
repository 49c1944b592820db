using System.Reflection;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.ArchitectureTests;

[Trait("Policy", "P12")]
public sealed class EventRules
{
    private static readonly Type[] Harmless =
        [typeof(Guid), typeof(DateTimeOffset), typeof(DateOnly), typeof(int), typeof(long), typeof(bool), typeof(Money)];

    private static IEnumerable<Type> EventsOf(IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IIntegrationEvent)));

    [Fact]
    public void Events_carry_ids_and_facts_only()
    {
        Assert.NotEmpty(EventsOf(Solution.Assemblies));
        Assert.Empty(Talkative(Solution.Assemblies));
    }

    [Fact]
    public void Event_names_are_unique_and_say_their_module() =>
        Assert.All(EventsOf(Solution.Assemblies).GroupBy(EventNameAttribute.Of), named =>
        {
            var happened = Assert.Single(named);
            Assert.StartsWith(happened.Namespace!.Split('.')[1].ToLowerInvariant() + ".", named.Key, StringComparison.Ordinal);
            Assert.Matches(@"^[a-z]+\.[a-z-]+\.\d+$", named.Key);
        });

    [Fact]
    public void Every_rule_bites() => Assert.Equal(["EventTellsAName.Name"], Talkative([typeof(EventRules).Assembly]));

    private static IEnumerable<string> Talkative(IEnumerable<Assembly> assemblies) => EventsOf(assemblies)
        .SelectMany(happened => happened.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        .Where(carried => !carried.PropertyType.IsEnum && !Harmless.Contains(carried.PropertyType))
        .Select(carried => $"{carried.DeclaringType!.Name}.{carried.Name}");
}
