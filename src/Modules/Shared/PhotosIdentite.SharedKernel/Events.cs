namespace PhotosIdentite.SharedKernel;

/// <summary>Something that happened inside one module; never leaves it.</summary>
public interface IDomainEvent;

/// <summary>Something other modules may react to. Carries identifiers and facts, never personal data.</summary>
public interface IIntegrationEvent;

/// <summary>The name an integration event travels under. Class names may change; this may not.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static string Of(Type eventType) =>
        ((EventNameAttribute?)GetCustomAttribute(eventType, typeof(EventNameAttribute)))?.Name
        ?? throw new InvalidOperationException($"{eventType} has no [EventName].");
}
