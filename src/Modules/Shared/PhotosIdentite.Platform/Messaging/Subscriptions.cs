using System.Reflection;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Messaging;

/// <summary>What a module hears: event type by subscriber type, found in its assembly.</summary>
public sealed class Subscriptions
{
    private readonly ILookup<Type, Type> _subscribers;

    public Subscriptions(string schema, Assembly module)
    {
        Schema = schema;
        _subscribers = module.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false })
            .SelectMany(type => type.GetInterfaces()
                .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ISubscriber<>))
                .Select(i => (Event: i.GetGenericArguments()[0], Subscriber: type)))
            .ToLookup(pair => pair.Event, pair => pair.Subscriber);
    }

    /// <summary>The module's schema, which is also the name of its queue.</summary>
    public string Schema { get; }

    /// <summary>Names under which the module's events of interest travel.</summary>
    public IEnumerable<string> Topics => _subscribers.Select(heard => EventNameAttribute.Of(heard.Key));

    internal IEnumerable<Type> For(Type eventType) => _subscribers[eventType];
}
